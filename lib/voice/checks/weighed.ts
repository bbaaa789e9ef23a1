import { type Span, wholeSpan } from '../../draft/span';
import type { ToneScore } from '../tone/score-tone';

/** A probability as people say it: so many chances in ten, never none and never ten. */
const chancesInTen = (probability: number): number =>
  Math.max(1, Math.min(9, Math.floor(probability * 10 + 1e-9)));

/** The words that weighed most in an answer: where they stand, and what the sentence about them needs. */
export function weighed(
  text: string,
  { because, probability }: ToneScore,
): {
  readonly span: Span;
  readonly alsoAt: readonly Span[];
  readonly params: { readonly CHANCES: number; readonly WORDS: string };
} {
  const [span = wholeSpan(text), ...alsoAt] = because;
  const said = because.map(({ start, end }) => text.slice(start, end));
  return { span, alsoAt, params: { CHANCES: chancesInTen(probability), WORDS: said.join(', ') } };
}

/** Is the model sure enough of this answer to say it? Never when it says of itself that it is unsure. */
export const isSure = (
  score: ToneScore | undefined,
  label: string,
  probability: number,
): score is ToneScore =>
  score !== undefined &&
  !score.unsure &&
  score.label === label &&
  score.probability >= probability &&
  score.because.length > 0;
