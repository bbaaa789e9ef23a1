import type { Language } from '../language';
import { hashFeature } from '../tone/hash-feature';
import { toneTokens } from '../tone/tone-tokens';
import { maskedSigns, withoutCapital } from './masked-signs';
import { tokenShape } from './token-shape';

/** Letters in a row, across words: shorter ones say the same again, and take their time. */
const letters = [5, 6];
/** How a post opens and closes is a habit: its first and last signs, so many. */
const edges = [2, 3];
const mostLines = 5;
const longestGap = 4;

/** Features of how a text is written, each once. */
export interface VoiceFeatures {
  /** Distinct buckets, one kind of habit after the other. */
  readonly buckets: Int32Array;
  /** Where each kind ends; kinds are always the same and in the same order. */
  readonly ends: readonly number[];
}

/**
 * How a text is written, by eight kinds of habit: letters across words, words, pairs of words, what stands between
 * words, how two and three tokens in a row are cased, how it opens and closes, how long it and its sentences are. What
 * it is about is masked first (`maskedSigns`); after Koppel & Schler 2004 and Sapkota et al. 2015.
 */
export function voiceFeatures(text: string, language: Language): VoiceFeatures {
  const tokens = toneTokens(text);
  const signs = maskedSigns(text, tokens, language);
  const shapes = ['^', ...tokens.map((token) => tokenShape(token, text)), '$'];
  const reading = { text, signs, shapes };
  const buckets: number[] = [];
  const ends = kinds.map((kind, at) => {
    const found = new Set<number>();
    kind(reading, (feature, from, to) => found.add(hashFeature(seed + at, feature, from, to)));
    for (const bucket of found) buckets.push(bucket);
    return buckets.length;
  });
  return { buckets: Int32Array.from(buckets), ends };
}

interface Reading {
  readonly text: string;
  readonly signs: readonly string[];
  readonly shapes: readonly string[];
}

type Kind = (reading: Reading, add: (feature: string, from?: number, to?: number) => void) => void;

/** First part of the hash space that is ours: each kind has its own. */
const seed = 21;

const kinds: readonly Kind[] = [
  ({ signs }, add) => {
    const line = ` ${signs.join(' ')} `;
    for (const length of letters)
      for (let at = 0; at + length <= line.length; at += 1) add(line, at, at + length);
  },
  ({ signs }, add) => {
    for (const sign of signs) add(sign);
  },
  ({ signs }, add) => rows(['^', ...signs.map(withoutCapital), '$'], 2, add),
  ({ text }, add) => {
    const gaps = text.replace(/https?:\/\/\S+|www\.\S+/gu, 'URL').match(/[^\p{L}\p{N}_]+|_+/gu);
    for (const gap of gaps ?? []) add(gap.slice(0, longestGap));
  },
  ({ shapes }, add) => rows(shapes, 2, add),
  ({ shapes }, add) => rows(shapes, 3, add),
  ({ signs }, add) => {
    for (const size of edges) {
      add(`opens ${signs.slice(0, size).join(' ')}`);
      add(`closes ${signs.slice(-size).join(' ')}`);
    }
  },
  ({ text, signs }, add) => {
    add(`length ${halfOctaves(text.length)}`);
    add(`lines ${Math.min(mostLines, text.split('\n').length)}`);
    for (const length of sentences(signs)) add(`sentence ${halfOctaves(length)}`);
  },
];

/** Every `size` in a row. */
function rows(signs: readonly string[], size: number, add: (feature: string) => void): void {
  for (let last = size - 1; last < signs.length; last += 1) {
    let row = '';
    for (let at = last - size + 1; at <= last; at += 1) row += `${signs[at]} `;
    add(row);
  }
}

const halfOctaves = (count: number): number => Math.round(2 * Math.log2(count + 1));

/** Lengths of the sentences, in words and signs. */
function sentences(signs: readonly string[]): readonly number[] {
  const lengths: number[] = [];
  let length = 0;
  for (const sign of signs) {
    length += 1;
    if (sign !== '\n' && !/^[.!?…]+$/u.test(sign)) continue;
    lengths.push(length);
    length = 0;
  }
  return length > 0 ? [...lengths, length] : lengths;
}
