import { bucketCount, hashFeature } from './hash-feature';
import type { ToneToken } from './tone-tokens';

/** Features of a text, each bucket once, with the token that is to answer for it. */
export interface ToneFeatures {
  readonly buckets: Int32Array;
  /** Index of the token each bucket came from. */
  readonly tokens: Int32Array;
}

/** Kinds of feature, each with its own part of the hash space. */
const kinds = { word: 1, pair: 2, letters: 3, shape: 4, negated: 5, apart: 6 } as const;
const shortestLetters = 2;
const longestLetters = 5;
/**
 * Words, said and negated, have the first quarter of the buckets to themselves: what is known of many words is not
 * to be lent to the far more numerous letters that would fall on their buckets.
 */
const wordSpace = bucketCount / 4;
/** Words that a negation reaches. */
const reach = 4;
const negation =
  /^(?:not|no|never|cannot|.{2,8}n't|pas|jamais|plus|rien|aucun|aucune|sans|ni|nicht|kein\p{L}*|nie|niemals|ohne|non|mai|niente|senza|nunca|nada|sin|tampoco|não|nao|nem|jamais|sem)$/u;

/**
 * Words, pairs of words side by side and one apart, words under a negation, capitals, and 2 to 5 letters: inside
 * each padded word, or `across` words where that was found to tell more. Masks, signs and emoji count as words (Wang & Manning 2012 for words and pairs).
 */
export function toneFeatures(tokens: readonly ToneToken[], across: boolean): ToneFeatures {
  const owners = new Map<number, number>();
  let negated = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const add = (bucket: number): void => {
      if (!owners.has(bucket)) owners.set(bucket, at);
    };
    const { form, kind } = token;
    add(wordBucket(kinds.word, form));
    add(otherBucket(kinds.pair, `${form} ${tokens[at + 1]?.form ?? '$'}`));
    if (at === 0) add(otherBucket(kinds.pair, `^ ${form}`));
    const apart = tokens[at + 2];
    if (apart) add(otherBucket(kinds.apart, `${form} ${apart.form}`));
    if (token.loud) add(otherBucket(kinds.shape, 'loud'));
    if (kind !== 'word') {
      if (kind === 'sign' && /^[.,;!?:]/u.test(form)) negated = 0;
      continue;
    }
    if (negated > 0) add(wordBucket(kinds.negated, form));
    negated = negation.test(form) ? reach : Math.max(0, negated - 1);
    if (across) continue;
    const padded = `_${form}_`;
    for (let length = shortestLetters; length <= longestLetters; length += 1) {
      for (let from = 0; from + length <= padded.length; from += 1) {
        add(otherBucket(kinds.letters, padded, from, from + length));
      }
    }
  }
  if (across) addLettersAcross(tokens, owners);
  return { buckets: Int32Array.from(owners.keys()), tokens: Int32Array.from(owners.values()) };
}

/** Buckets of a word said, and said under a negation: what a lexicon's weights are added to. */
export const wordBuckets = (form: string): { readonly said: number; readonly negated: number } => ({
  said: wordBucket(kinds.word, form),
  negated: wordBucket(kinds.negated, form),
});

const wordBucket = (kind: number, form: string): number => hashFeature(kind, form) % wordSpace;

const otherBucket = (kind: number, text: string, from = 0, to = text.length): number =>
  wordSpace + (hashFeature(kind, text, from, to) % (bucketCount - wordSpace));

/** Letters of the whole line; each run answers to the token it begins in. */
function addLettersAcross(tokens: readonly ToneToken[], owners: Map<number, number>): void {
  const line = ` ${tokens.map(({ form }) => form).join(' ')} `;
  let owner = 0;
  let ends = (tokens[0]?.form.length ?? 0) + 1;
  for (let from = 0; from + shortestLetters <= line.length; from += 1) {
    while (from > ends && owner + 1 < tokens.length) {
      owner += 1;
      ends += (tokens[owner]?.form.length ?? 0) + 1;
    }
    for (
      let length = shortestLetters;
      length <= longestLetters && from + length <= line.length;
      length += 1
    ) {
      const bucket = otherBucket(kinds.letters, line, from, from + length);
      if (!owners.has(bucket)) owners.set(bucket, owner);
    }
  }
}
