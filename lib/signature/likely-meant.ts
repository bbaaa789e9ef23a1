import { editDistance } from './edit-distance';
import { fold } from './fold';

/** Words this short are too close to one another for a slip to be told from another name. */
const shortest = 4;

/**
 * The name that `written` is probably a slip of: one letter off ("Adrein" for "Adrien"), two in a long name.
 * Undefined when it is one of the names, or close to none or to several.
 */
export const likelyMeant = (written: string, names: readonly string[]): string | undefined => {
  const word = fold(written.normalize('NFC'));
  if (word.length < shortest || word.length > 40) return undefined;
  const most = word.length > 7 ? 2 : 1;
  const near = new Map<string, string>();
  for (const name of names) {
    const folded = fold(name.normalize('NFC'));
    if (folded === word) return undefined;
    if (folded.length >= shortest && editDistance(word, folded, most) <= most) near.set(folded, name);
  }
  const [meant] = near.values();
  return near.size === 1 ? meant : undefined;
};
