import { guessLanguage } from './guess-language';
import { keptBeside } from './kept-beside';
import type { Language } from './language';
import type { LanguageClues } from './language-clues';
import { readText } from './text/read-text';

const known = keptBeside<Language | undefined>();

/** The language most of a text is in, as its words tell; a hint settles only what they leave open. */
export function textLanguage(text: string, clues: LanguageClues = {}): Language | undefined {
  const { words } = readText(text);
  const { language: hint, judge } = clues;
  return known(words, `${hint} ${judge?.name}`, () => guessLanguage(words, clues) ?? hint);
}
