import type { Draft } from '../draft/draft';
import { signatureIn } from './signature-in';
import type { Signing } from './signing';
import { endOfWords } from './tail';

/** How much of the texts' ends is compared, in UTF-16 code units. */
const longest = 2_000;

/** Did this draft, signed as `signedBefore`, lose its signature while its words stayed? */
export const isLost = (draft: Draft, signing: Signing, signedBefore: string): boolean => {
  const end = endOfWords(draft.text, draft.text.length);
  if (end === 0 || signatureIn(draft, signing)) return false;
  const before = signatureIn({ ...draft, text: signedBefore }, signing);
  if (!before) return false;
  const words = signedBefore.slice(0, endOfWords(signedBefore, before.span.start));
  // Another message in the same box owes nothing to the former one: half of its words must still be there.
  const kept = new Set(draft.text.slice(-longest).toLowerCase().split(/\s+/));
  const former = words.slice(-longest).toLowerCase().split(/\s+/).filter(Boolean).slice(-60);
  return former.length > 0 && former.filter((word) => kept.has(word)).length * 2 >= former.length;
};
