import type { Span } from '../../draft/span';
import { toneFeatures } from './tone-features';
import { rowOf, type ToneModel, type TonePart, type ToneTask } from './tone-model';
import { type ToneToken, toneTokens } from './tone-tokens';

/** One answer: a calibrated probability for each label, or for a `scale` a number from 0 to 1. */
export interface ToneScore {
  readonly task: ToneTask;
  /** Most likely label; for a scale, its name. */
  readonly label: string;
  /** Probability of `label`, calibrated; for a scale, the number. */
  readonly probability: number;
  /** Every label's, in the model's order. */
  readonly probabilities: Readonly<Record<string, number>>;
  /** Too close to call, or too little to read: say nothing. */
  readonly unsure: boolean;
  /** Words that weighed most for the label, heaviest first, at most three. */
  readonly because: readonly Span[];
}

/** Fewest words of which something can be said. */
const fewestTokens = 3;
/** How far ahead of an even share the likeliest answer must be. */
const lead = { classes: 0.2, pair: 0.2 } as const;
const mostWords = 3;

/** Scores a text with every part of a model of its language; nothing for a text with no words. */
export function scoreTone(model: ToneModel, text: string): readonly ToneScore[] {
  const tokens = toneTokens(text);
  if (tokens.length === 0) return [];
  const { buckets, tokens: owners } = toneFeatures(tokens, model.across);
  const sums = new Float64Array(model.columns);
  const shares = new Float64Array(tokens.length * model.columns);
  const { columns } = model;
  for (let at = 0; at < buckets.length; at += 1) {
    const row = rowOf(model, buckets[at] ?? 0);
    if (row < 0) continue;
    const owner = (owners[at] ?? 0) * columns;
    for (let column = 0; column < columns; column += 1) {
      const weight = model.weights[row * columns + column] ?? 0;
      sums[column] = (sums[column] ?? 0) + weight;
      shares[owner + column] = (shares[owner + column] ?? 0) + weight;
    }
  }
  const scale = 1 / Math.sqrt(buckets.length || 1);
  return model.parts.map((part) => answer(part, { sums, shares, columns, scale, tokens }));
}

interface Totals {
  readonly sums: Float64Array;
  /** What each token gave to each column. */
  readonly shares: Float64Array;
  readonly columns: number;
  readonly scale: number;
  readonly tokens: readonly ToneToken[];
}

function answer(part: TonePart, totals: Totals): ToneScore {
  const scores = part.unit.map(
    (unit, column) =>
      (totals.sums[part.column + column] ?? 0) * unit * totals.scale + (part.bias[column] ?? 0),
  );
  if (part.kind === 'scale') {
    const value = Math.max(0, Math.min(1, scores[0] ?? 0));
    const label = part.labels[0] ?? '';
    return {
      task: part.task,
      label,
      probability: value,
      probabilities: { [label]: value },
      unsure: totals.tokens.length < fewestTokens,
      because: because(part.column, value < 0.5 ? -1 : 1, totals),
    };
  }
  const [only = 0] = scores;
  const two = part.labels.length === 2;
  const each = two ? [-only, only] : scores;
  const probabilities = softmax(each.map((score, at) => part.slope * score + (part.shift[at] ?? 0)));
  // Two labels were weighed alike in training: the line between them is their own, wherever their usual shares put 0.5.
  const best = two ? Number(only > part.line) : probabilities.indexOf(Math.max(...probabilities));
  const probability = probabilities[best] ?? 0;
  const even = 1 / part.labels.length;
  return {
    task: part.task,
    label: part.labels[best] ?? '',
    probability,
    probabilities: Object.fromEntries(part.labels.map((label, at) => [label, probabilities[at] ?? 0])),
    unsure: totals.tokens.length < fewestTokens || probability < even + lead[two ? 'pair' : 'classes'],
    because: two ? because(part.column, best === 1 ? 1 : -1, totals) : because(part.column + best, 1, totals),
  };
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Words that gave a column most; signs and masks explain nothing. */
function because(column: number, sign: 1 | -1, { shares, columns, tokens }: Totals): readonly Span[] {
  return tokens
    .map(({ span, kind }, at) => ({ span, kind, share: sign * (shares[at * columns + column] ?? 0) }))
    .filter(({ kind, share }) => share > 0 && (kind === 'word' || kind === 'emoji'))
    .sort((a, b) => b.share - a.share)
    .slice(0, mostWords)
    .map(({ span }) => span);
}
