import { guessLanguage } from '../guess-language';
import { keptBeside } from '../kept-beside';
import type { Language } from '../language';
import type { LanguageClues } from '../language-clues';
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

interface AddressOptions extends Pick<LanguageClues, 'judge'> {
  readonly quotes?: 'skip' | 'read';
  readonly only?: Language;
}

/**
 * The words of a text that address the reader, in reading order. Words between quotation marks are somebody
 * else's and are left out, unless `quotes` is `read`. Without a language, each sentence is read in its own;
 * `only` keeps the sentences of one language, and leans to it where one does not tell.
 */
export function findAddress(
  text: string,
  language?: Language,
  options: AddressOptions = {},
): readonly AddressMark[] {
  const { words } = readText(text);
  const asked = `${language} ${options.quotes} ${options.only} ${finders.size} ${options.judge?.name}`;
  return known(words, asked, () => marksIn(words, language, options));
}

/** Three checks ask for the same. */
const known = keptBeside<readonly AddressMark[]>();

function marksIn(
  words: readonly Word[],
  language: Language | undefined,
  { judge, only, quotes }: AddressOptions,
): readonly AddressMark[] {
  const whole = language ?? guessLanguage(words, { language: only, judge });
  const found: MarkedWord[] = [];
  for (const { words: sentence, language: spoken } of spokenSentences(words, whole, language, judge)) {
    if (spoken === undefined || spoken !== (only ?? spoken)) continue;
    for (const mark of finders.get(spoken)?.(sentence) ?? []) {
      if (!mark.word.quoted || quotes === 'read') found.push(mark);
    }
  }
  const sure = new Set(found.filter(({ weak }) => !weak).map(({ form }) => form));
  return found
    .filter(({ form, weak }) => !weak || sure.size === 0 || sure.has(form))
    .map(({ form, word }) => ({ form, span: { start: word.start, end: word.end } }));
}
