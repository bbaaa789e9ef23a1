/** How the words of a signature are made. `placeholder` is a slot nobody filled in ("XXX"). */
export type Shape = 'initials' | 'name' | 'full-name' | 'placeholder';

export interface Who {
  readonly shape: Shape;
  /** As written, without role or brand. */
  readonly name: string;
  /** Length of what was read as the person's name, role and brand included, in UTF-16 code units. */
  readonly length: number;
  /** The words after the name: a role, a team or a brand. */
  readonly suffix?: string;
  /** A lower-case name or initials ("–jeh"), which only some markers allow. */
  readonly lower?: boolean;
}

const capital = '[\\p{Lu}\\p{Lt}\\p{Lo}]';
/** `Marie`, `Jean-Luc`, `O’Neil`, `DanKing`, `Мария`, `محمد`, `田中`. */
export const nameWord = `${capital}[\\p{L}\\p{M}]*(?:['\u2019\u02bc\\-\u2010\u2011\u00b7][\\p{L}][\\p{L}\\p{M}]*)*`;
const dotted = '\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,3}|\\p{Lu}(?:\\.\\p{Lu}){1,3}';
const initials = `${dotted}|\\p{Lu}{1,4}`;
const lowerName = '\\p{Ll}[\\p{L}\\p{M}]{1,8}';
const whole = new RegExp(`^(?:(?<initials>${initials})|(?<name>${nameWord})|(?<lower>${lowerName}))$`, 'u');
const twoNames = new RegExp(
  `^${nameWord}(?: (?:de|du|van|von|di|da|el|al|le|la))?(?: ${nameWord}){1,2}$`,
  'u',
);
const nameAndInitial = new RegExp(`^${nameWord} \\p{Lu}{1,2}\\.?$`, 'u');
const placeholder =
  /^(?:X{2,4}|x{3,4}|_{2,}|\.{3}|\u2026|[[{<](?:[\p{L} _-]{2,24})[\]}>]|(?:Prénom|Nom|Name|NAME|PRENOM|Firstname))$/u;

// What separates a name from a role or a brand: a spaced dash or bar, a comma, `@`, or a word that says "of".
const suffixStart =
  / ?(?:,| [-\u2013\u2014|\u00b7\u2022/@]| (?:from|at|de chez|de la|de l['\u2019]|de|du|chez|d['\u2019]|bei|vom|von|del|da|di)(?= ))(?= )|(?: \(|-(?=\p{Lu}[\p{L}\p{N}]* ))/u;
const suffixWords = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}&+.'\u2019\- ]{0,60}\)?$/u;

const readName = (words: string): Omit<Who, 'length'> | undefined => {
  if (placeholder.test(words)) return { shape: 'placeholder', name: words };
  const found = whole.exec(words)?.groups;
  if (found?.initials) return { shape: 'initials', name: words };
  if (found?.name) return { shape: 'name', name: words };
  if (found?.lower) return { shape: 'name', name: words, lower: true };
  if (nameAndInitial.test(words)) return { shape: 'name', name: words };
  if (twoNames.test(words)) return { shape: 'full-name', name: words };
  return undefined;
};

/** Reads `words`, all of them, as a person with an optional role or brand. At most 100 code units are looked at. */
export const readWho = (words: string): Who | undefined => {
  if (words === '' || words.length > 100) return undefined;
  const plain = readName(words);
  if (plain) return { ...plain, length: words.length };
  const cut = suffixStart.exec(words);
  if (!cut) return undefined;
  const name = readName(words.slice(0, cut.index).trimEnd());
  const suffix = words.slice(cut.index + cut[0].length).trim();
  if (!name || name.lower || !suffixWords.test(suffix)) return undefined;
  return { ...name, suffix, length: words.length };
};
