import lexicon from '../lexicons/politeness.json';
import { findPhrases, type PhraseBook, phraseBook } from '../text/find-phrase';
import { readText } from '../text/read-text';

/** Languages whose strategies are listed. */
export type PoliteLanguage = 'en' | 'fr' | 'es';

export const strategyNames = Object.keys(lexicon.en) as readonly (keyof typeof lexicon.en)[];
export type StrategyName = (typeof strategyNames)[number];

/** Strategies that count only at the beginning of a sentence. */
const opening: ReadonlySet<StrategyName> = new Set(['greeting', 'why', 'why did', 'connective', 'you first', 'i first']);

const books = new Map<string, PhraseBook<StrategyName>>();

function bookFor(language: PoliteLanguage, name: StrategyName): PhraseBook<StrategyName> {
  const key = `${language} ${name}`;
  const known = books.get(key);
  if (known) return known;
  const book = phraseBook(lexicon[language][name].split('|').map((phrase) => [phrase, name] as const));
  books.set(key, book);
  return book;
}

/** Strategies counted to this many; more tell no more. */
export const mostCounted = 3;
/** Signs and sizes that count beside the strategies. */
const extras = ['question', 'questions', 'exclamation', 'short', 'long', 'please first', 'ends asking'] as const;
export const featureCount = strategyNames.length * mostCounted + extras.length;

/** Which strategies of politeness a text uses, as feature numbers under `featureCount`. */
export function politenessFeatures(text: string, language: PoliteLanguage): Int32Array {
  const { words } = readText(text);
  const features: number[] = [];
  for (const [at, name] of strategyNames.entries()) {
    const found = findPhrases(words, bookFor(language, name)).filter(
      ({ from }) => !opening.has(name) || words[from]?.opens,
    );
    for (let count = 0; count < Math.min(found.length, mostCounted); count += 1) features.push(at * mostCounted + count);
  }
  const questions = text.match(/\?/gu)?.length ?? 0;
  const pleads = findPhrases(words.slice(0, 5), bookFor(language, 'please')).some(({ from }) => from === 0);
  const held: readonly boolean[] = [
    questions === 1,
    questions > 1,
    text.includes('!'),
    words.length < 15,
    words.length > 35,
    pleads,
    text.trimEnd().endsWith('?'),
  ];
  for (const [at, holds] of held.entries()) if (holds) features.push(strategyNames.length * mostCounted + at);
  return Int32Array.from(features);
}
