import { guessLanguage } from '../guess-language';
import type { Language } from '../language';
import { spokenSentences } from '../spoken-sentences';
import { readText } from '../text/read-text';
import type { Word } from '../text/word';
import type { AddressMark, MarkedWord } from './address-mark';
import { frenchAddress } from './french';

/** Finds the words of one sentence that address the reader, in one language. */
export type AddressFinder = (sentence: readonly Word[]) => Iterable<MarkedWord>;

/** English has one form of address: nothing to find. A language without a finder is left unread. */
const finders = new Map<Language, AddressFinder>([
  ['fr', frenchAddress],
  ['en', () => []],
]);

/** Adds a language. Who must stay light (a script in every tab) carries French and English only. */
export function addFinder(language: Language, finder: AddressFinder): void {
  finders.set(language, finder);
}

/**
 * The words of a text that address the reader, in reading order. Words between quotation marks are somebody
 * else's and are left out, unless `quotes` is `read`. Without a language, each sentence is read in its own;
 * `hint` is the language to lean to when a sentence does not tell; `only` keeps the sentences of one language.
 */
export function findAddress(
  text: string,
  language?: Language,
  options: {
    readonly quotes?: 'skip' | 'read';
    readonly hint?: string | undefined;
    readonly only?: Language;
  } = {},
): readonly AddressMark[] {
  const { words } = readText(text);
  const asked = `${language} ${options.quotes} ${options.hint} ${options.only} ${finders.size}`;
  const before = known.get(words) ?? new Map<string, readonly AddressMark[]>();
  known.set(words, before);
  const marks = before.get(asked) ?? marksIn(words, language, options);
  before.set(asked, marks);
  return marks;
}

/** Marks found in a text already, kept beside its words: three checks ask for the same. */
const known = new WeakMap<readonly Word[], Map<string, readonly AddressMark[]>>();

function marksIn(
  words: readonly Word[],
  language: Language | undefined,
  options: NonNullable<Parameters<typeof findAddress>[2]>,
): readonly AddressMark[] {
  const whole = language ?? guessLanguage(words, options.hint);
  const found: MarkedWord[] = [];
  for (const { words: sentence, language: spoken } of spokenSentences(words, whole, language)) {
    if (spoken === undefined || spoken !== (options.only ?? spoken)) continue;
    for (const mark of finders.get(spoken)?.(sentence) ?? []) {
      if (!mark.word.quoted || options.quotes === 'read') found.push(mark);
    }
  }
  const sure = new Set(found.filter(({ weak }) => !weak).map(({ form }) => form));
  return found
    .filter(({ form, weak }) => !weak || sure.size === 0 || sure.has(form))
    .map(({ form, word }) => ({ form, span: { start: word.start, end: word.end } }));
}
