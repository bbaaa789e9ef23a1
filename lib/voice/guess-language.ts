import { isLanguage, type Language, languages } from './language';
import lexicon from './lexicons/function-words.json';
import type { Word } from './text/word';

const votes = new Map<string, Language[]>();
for (const language of languages) {
  for (const word of new Set(lexicon[language].split(' '))) {
    const known = votes.get(word);
    if (known) known.push(language);
    else votes.set(word, [language]);
  }
}

const ascii = /^[\0-\x7f]*$/u;

/** A language that the shape of a word speaks for. */
export type WordShape = readonly [RegExp, Language];
const shapes: WordShape[] = [];

/** Lets short posts be told by the shapes of their words too: a page has no room for them, the worker does. */
export function addShapes(more: readonly WordShape[]): void {
  if (shapes.length === 0) shapes.push(...more);
}
/** A shape says far less than a word, and long texts have no need of them. */
const shapeVote = 0.12;
const wordsShaped = 60;

/** A library that names the language of a text, among ours. */
export type LanguageDetector = (text: string) => Language | undefined;
let detector: LanguageDetector | undefined;

/** Lets a library settle what function words leave open: too large for every tab, it is passed in by the worker. */
export function setLanguageDetector(detect: LanguageDetector | undefined): void {
  detector = detect;
}
/** What a hint counts for, and what the library says: where no function word speaks, it is right more often than the hint. */
const hinted = 0.4;
const detected = 0.45;
/** It needs no more to tell, and its time grows with the length. */
const longestAsked = 400;
/** Less is no language. */
const leastScore = 0.4;

/** Letters that few of our languages write. Half a word's weight: names carry them too. */
const letters: readonly (readonly [RegExp, readonly Language[]])[] = [
  [/[ß]/u, ['de']],
  [/[äö]/u, ['de']],
  [/[ñ]/u, ['es']],
  [/[ãõ]/u, ['pt']],
  [/[œêâîûëïèùç]/u, ['fr']],
  [/[éà]/u, ['fr']],
  [/[ìò]/u, ['it']],
];

/**
 * Most likely language of these words, by the function words they hold: each votes for the languages that have
 * it, by the less the more there are. Where they leave it open, the library that `setLanguageDetector` was given is
 * asked. `undefined` when no language is ahead. It runs at each key press.
 */
export function guessLanguage(words: readonly Word[], hint?: string): Language | undefined {
  const scores = scoresOf(words);
  if (isLanguage(hint)) scores[hint] += hinted;
  const byWords = leader(scores);
  if (detector === undefined || byWords.lead > detected || words.length === 0) return byWords.language;
  const text = words.map((word) => word.text).join(' ');
  const said = detector(text.slice(0, longestAsked));
  if (said === undefined) return byWords.language;
  scores[said] += detected;
  return leader(scores).language;
}

function scoresOf(words: readonly Word[]): Record<Language, number> {
  const scores: Record<Language, number> = { fr: 0, en: 0, de: 0, nl: 0, it: 0, es: 0, pt: 0 };
  for (const [at, { plain }] of words.entries()) {
    const known = votes.get(plain);
    if (known) for (const language of known) scores[language] += 1 / known.length;
    else if (at < wordsShaped && plain.length > 3) {
      for (const [shape, language] of shapes) if (shape.test(plain)) scores[language] += shapeVote;
    }
    if (plain.includes('ij')) scores.nl += 0.5;
    if (ascii.test(plain)) continue;
    for (const [sign, of] of letters)
      if (sign.test(plain)) for (const language of of) scores[language] += 0.5;
  }
  return scores;
}

/** The language ahead, and by how much; none for a tie, or for next to nothing. */
function leader(scores: Readonly<Record<Language, number>>): {
  readonly language: Language | undefined;
  readonly lead: number;
} {
  const [first, second] = languages
    .map((language) => [language, scores[language]] as const)
    .sort((a, b) => b[1] - a[1]);
  if (first === undefined || second === undefined || first[1] < leastScore)
    return { language: undefined, lead: 0 };
  const lead = first[1] - second[1];
  return { language: lead > 0 ? first[0] : undefined, lead };
}
