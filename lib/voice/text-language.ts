import { guessLanguage } from './guess-language';
import type { Language } from './language';
import { readText } from './text/read-text';

/** The language most of a text is in, as its words tell; a hint settles only what they leave open. */
export const textLanguage = (text: string, hint?: Language): Language | undefined =>
  guessLanguage(readText(text).words, hint) ?? hint;
