import { type Language, languages } from './language';
import type { LanguageClues, LanguageScores } from './language-clues';
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

/** What a hint counts for. */
const hinted = 0.4;
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
 * it, by the less the more there are; a judge, where there is one, has the last word. `undefined` when no language is
 * ahead. It runs at each key press.
 */
export function guessLanguage(
  words: readonly Word[],
  { language: hint, judge }: LanguageClues = {},
): Language | undefined {
  const scores = scoresOf(words);
  if (hint) scores[hint] += hinted;
  return judge ? judge.settle(scores, words) : leader(scores);
}

function scoresOf(words: readonly Word[]): LanguageScores {
  const scores: LanguageScores = { fr: 0, en: 0, de: 0, nl: 0, it: 0, es: 0, pt: 0 };
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

/** The languages, the one that is most spoken for first. */
export const ranked = (scores: Readonly<LanguageScores>): readonly Language[] =>
  languages.toSorted((a, b) => scores[b] - scores[a]);

/** The language ahead; none for a tie, or for next to nothing. */
export function leader(scores: Readonly<LanguageScores>): Language | undefined {
  const [first = 'fr', second = 'fr'] = ranked(scores);
  return scores[first] >= leastScore && scores[first] > scores[second] ? first : undefined;
}
