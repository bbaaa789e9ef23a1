import { teamWords } from './lexicons/team-words';
import { type NameRead, readName } from './name-shapes';

/** Somebody who signs, with what they say of themselves. */
export interface Who extends NameRead {
  /** The words after the name: a role, a team or a brand. */
  readonly suffix?: string;
  /** What they look like: a team or role; a brand behind a dash or bar; a brand or place behind a comma or "of". */
  readonly suffixIs?: 'team' | 'brand' | 'place';
}

/** Longer than this, in UTF-16 code units, words are not somebody. */
const longest = 100;

// What separates a name from a role or a brand: a comma, a spaced dash or bar, a word that says "of".
const spaced =
  / ?, (?:pour |for |from |de |du |chez |at )?| [-\u2013\u2014|\u00b7\u2022/@] | (?:for|pour|from|at|de chez|de la|de|du|chez|bei|vom|von|del|da|di) | (?:de l|d)['\u2019]| \(/gu;
// `Susan-Acme Support`: only a team's words tell such a hyphen from a compound name.
const hyphen = /-(?=\p{Lu})/gu;
// A brand or a place: capitalised words, with the small words that join them.
const brandWord = "[\\p{Lu}\\p{Lo}\\p{N}][\\p{L}\\p{M}\\p{N}&+.'\u2019-]*";
const brandWords = new RegExp(
  `^(?=.*\\p{L})${brandWord}(?: (?:(?:de|du|des|la|le|les|of|the|and|et|y|&|for|pour) ){0,2}${brandWord}){0,4}\\)?$`,
  'u',
);
const roleWords = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}&+.'\u2019\- ]{0,60}\)?$/u;
// A sentence goes on: no role or brand has these.
const sentenceWords =
  /(?:^|\s)(?:I|i|you|u|he|she|they|is|are|was|were|will|can|please|je|tu|il|elle|vous|est|sont|sera|pouvez)(?=\s|$)/u;

const readSuffixed = (words: string, separator: RegExpMatchArray): Who | undefined => {
  const at = separator.index ?? 0;
  const name = readName(words.slice(0, at));
  if (!name || name.lower) return undefined;
  const suffix = words.slice(at + separator[0].length).trim();
  if (roleWords.test(suffix) && teamWords.test(suffix) && !sentenceWords.test(suffix)) {
    return { ...name, suffix, suffixIs: 'team' };
  }
  if (separator[0] === '-' || !brandWords.test(suffix)) return undefined;
  return { ...name, suffix, suffixIs: /[\p{L},]/u.test(separator[0]) ? 'place' : 'brand' };
};

/** Reads all of `words` as a person, with or without a role or brand; a full stop may close them. */
export const readWho = (words: string): Who | undefined => {
  if (words === '' || words.length > longest) return undefined;
  const plain = readName(words) ?? (words.endsWith('.') ? readName(words.slice(0, -1)) : undefined);
  if (plain) return plain;
  for (const separators of [spaced, hyphen]) {
    for (const separator of words.matchAll(separators)) {
      const who = readSuffixed(words, separator);
      if (who) return who;
    }
  }
  return undefined;
};
