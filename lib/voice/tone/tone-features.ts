import { hashFeature } from './hash-feature';
import type { ToneToken } from './tone-tokens';

/** One feature of a text: its bucket, and the token that is to answer for it. */
export interface ToneFeature {
  readonly bucket: number;
  readonly token: number;
}

/** Kinds of feature, each with its own part of the hash space. */
const kinds = { word: 1, pair: 2, letters: 3, shape: 4, not: 5 } as const;
const shortestLetters = 2;
const longestLetters = 5;

/**
 * Features of a text, each once: words, pairs of words, 2 to 5 letters inside a padded word, capitals, and where it
 * begins and ends. Masked words and signs count as words. Returns buckets with the token each came from.
 */
export function toneFeatures(tokens: readonly ToneToken[]): readonly ToneFeature[] {
  const seen = new Set<number>();
  const features: ToneFeature[] = [];
  const add = (bucket: number, token: number): void => {
    if (seen.has(bucket)) return;
    seen.add(bucket);
    features.push({ bucket, token });
  };
  for (const [at, token] of tokens.entries()) {
    add(hashFeature(kinds.word, token.form), at);
    const next = tokens[at + 1];
    add(hashFeature(kinds.pair, `${token.form} ${next?.form ?? '$'}`), at);
    if (at === 0) add(hashFeature(kinds.pair, `^ ${token.form}`), at);
    if (token.loud) add(hashFeature(kinds.shape, 'loud'), at);
    if (token.kind !== 'word') continue;
    const padded = `_${token.form}_`;
    for (let length = shortestLetters; length <= longestLetters; length += 1) {
      for (let from = 0; from + length <= padded.length; from += 1) {
        add(hashFeature(kinds.letters, padded, from, from + length), at);
      }
    }
  }
  return features;
}
