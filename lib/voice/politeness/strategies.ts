import type { Span } from '../../draft/span';
import lexicon from '../lexicons/politeness.json';
import { findPhrases, type PhraseBook, phraseBook } from '../text/find-phrase';
import { readText } from '../text/read-text';

/** Languages whose strategies are listed. */
export type PoliteLanguage = 'en' | 'fr' | 'es';

export const strategyNames = Object.keys(lexicon.en) as readonly (keyof typeof lexicon.en)[];
export type StrategyName = (typeof strategyNames)[number];

/** Strategies that count only at the beginning of a sentence. */
const opening: ReadonlySet<StrategyName> = new Set([
  'greeting',
  'why',
  'why did',
  'connective',
  'you first',
  'i first',
]);

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
const extras = [
  'question',
  'questions',
  'exclamation',
  'short',
  'long',
  'please first',
  'ends asking',
] as const;
export const featureCount = strategyNames.length * mostCounted + extras.length;

/** Each use of a strategy, with the number of its feature. */
export function findStrategies(
  text: string,
  language: PoliteLanguage,
): readonly { readonly name: StrategyName; readonly span: Span; readonly feature: number }[] {
  const { words } = readText(text);
  return strategyNames.flatMap((name, at) =>
    findPhrases(words, bookFor(language, name))
      .filter(({ from }) => !opening.has(name) || words[from]?.opens)
      .slice(0, mostCounted)
      .map(({ span }, count) => ({ name, span, feature: at * mostCounted + count })),
  );
}

/** What a text has of politeness, as feature numbers under `featureCount`. */
export function politenessFeatures(text: string, language: PoliteLanguage): Int32Array {
  const { words } = readText(text);
  const questions = text.match(/\?/gu)?.length ?? 0;
  const held: readonly boolean[] = [
    questions === 1,
    questions > 1,
    text.includes('!'),
    words.length < 15,
    words.length > 35,
    findPhrases(words.slice(0, 5), bookFor(language, 'please')).some(({ from }) => from === 0),
    text.trimEnd().endsWith('?'),
  ];
  return Int32Array.from([
    ...findStrategies(text, language).map(({ feature }) => feature),
    ...held.flatMap((holds, at) => (holds ? [strategyNames.length * mostCounted + at] : [])),
  ]);
}
