/** How the words of a signature are made. `placeholder` is a slot nobody filled in ("XXX"). */
export type Shape = 'initials' | 'name' | 'full-name' | 'placeholder';

/** A person's name or initials as they sign. */
export interface NameRead {
  readonly shape: Shape;
  /** As written, without role or brand. */
  readonly name: string;
  /** A lower-case name or initials ("–jeh"), which only some marks allow. */
  readonly lower?: boolean;
  /** Initials told from a colleague's by a digit ("JD2"): a code or a seat, unless a mark is glued to them. */
  readonly digit?: boolean;
}

const capital = '[\\p{Lu}\\p{Lt}\\p{Lo}]';
// `Marie`, `Jean-Luc`, `O’Neil`, `DanKing`, and names in alphabets that have no capitals.
const nameWord = `${capital}[\\p{L}\\p{M}]*(?:['\u2019\u02bc\\-\u2010\u2011\u00b7]\\p{L}[\\p{L}\\p{M}]*)*`;
// `JD`, `J.D.`, `J-L`, and particles as in `MvD`.
const initials =
  '(?:\\p{Lu}\\.[ -]?){1,3}(?:\\p{Lu}\\.?)?|\\p{Lu}(?:[.-]\\p{Lu}){1,3}|\\p{Lu}{1,4}|\\p{Lu}\\p{Ll}\\p{Lu}';
const numbered = /^\p{Lu}{1,3}[1-9]\d?$/u;
const whole = new RegExp(
  `^(?:(?<initials>${initials})|(?<name>${nameWord}(?: \\p{Lu}{1,2}\\.?)?)|(?<lower>\\p{Ll}[\\p{L}\\p{M}]{1,8}))$`,
  'u',
);
const fullName = new RegExp(
  `^${nameWord}(?: (?:de|du|des|van|von|der|den|di|da|dos|el|al|le|la|ben|bin))*(?: ${nameWord}){1,2}$`,
  'u',
);
const initialAndName = new RegExp(`^(?:\\p{Lu}\\.[ -]?){1,2} ?${nameWord}$`, 'u');
const placeholder =
  /^(?:X{2,4}|x{3,4}|_{2,}|\.{3}|\u2026|[[{<][\p{L} _-]{2,24}[\]}>]|Prénom|PRENOM|Nom|Name|NAME|Firstname)$/u;

/** Reads all of `words` as somebody's name, initials, or the place kept for them. */
export const readName = (words: string): NameRead | undefined => {
  if (placeholder.test(words)) return { shape: 'placeholder', name: words };
  if (numbered.test(words)) return { shape: 'initials', name: words, digit: true };
  const found = whole.exec(words)?.groups;
  if (found?.initials) return { shape: 'initials', name: words };
  if (found?.name) return { shape: 'name', name: words };
  if (found?.lower) return { shape: 'name', name: words, lower: true };
  return fullName.test(words) || initialAndName.test(words) ? { shape: 'full-name', name: words } : undefined;
};
