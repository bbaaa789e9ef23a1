import { guessLanguage } from './guess-language';
import type { Language } from './language';
import { readText } from './text/read-text';
import type { Word } from './text/word';

const known = new WeakMap<readonly Word[], Map<Language | undefined, Language | undefined>>();

/**
 * The language most of a text is in, as its words tell; a hint settles only what they leave open. Kept beside the
 * reading of the text, since every check asks.
 */
export function textLanguage(text: string, hint?: Language): Language | undefined {
  const { words } = readText(text);
  const byHint = known.get(words) ?? new Map<Language | undefined, Language | undefined>();
  known.set(words, byHint);
  if (!byHint.has(hint)) byHint.set(hint, guessLanguage(words, hint) ?? hint);
  return byHint.get(hint);
}
