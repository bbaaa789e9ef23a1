import type { Language } from './language';
import { syllables } from './syllables';
import type { Word } from './text/word';

/** Below this many words a formula says nothing: lengths are given instead. */
const fewestWordsScored = 30;

type Formula = (wordsPerSentence: number, syllablesPerWord: number) => number;

/**
 * Reading ease, 0 (hard) to 100 (easy), one formula a language: en Flesch 1948, fr Kandel & Moles 1958, de Amstad
 * 1978, nl Douma 1960, es Fernandez Huerta 1959, it Franchina & Vacca 1972, pt Martins et al. 1996.
 */
const formulas: Readonly<Record<Language, Formula>> = {
  en: (sentence, word) => 206.835 - 1.015 * sentence - 84.6 * word,
  fr: (sentence, word) => 207 - 1.015 * sentence - 73.6 * word,
  de: (sentence, word) => 180 - sentence - 58.5 * word,
  nl: (sentence, word) => 206.84 - 0.93 * sentence - 77 * word,
  es: (sentence, word) => 206.84 - 1.02 * sentence - 60 * word,
  it: (sentence, word) => 217 - 1.3 * sentence - 60 * word,
  pt: (sentence, word) => 248.835 - 1.015 * sentence - 84.6 * word,
};

/** Reading ease of these words; `undefined` under thirty of them. `known` words (jargon) count as easy ones. */
export function readabilityScore(
  words: readonly Word[],
  language: Language,
  known: ReadonlySet<string> = new Set(),
): number | undefined {
  const counted = words.filter(({ text }) => /\p{L}/u.test(text));
  if (counted.length < fewestWordsScored) return undefined;
  const sentences = new Set(counted.map(({ sentence }) => sentence)).size;
  const total = counted.reduce(
    (sum, { plain }) => sum + (known.has(plain) ? 1 : syllables(plain, language)),
    0,
  );
  const ease = formulas[language](counted.length / sentences, total / counted.length);
  return Math.max(0, Math.min(100, ease));
}
