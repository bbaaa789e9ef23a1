import { inventedPeople, inventedReplies, peopleElsewhere } from './invented-replies';

/** A message and the signature it ends with; `signature` is empty when it has none. */
export interface Tail {
  readonly text: string;
  readonly lang: string;
  readonly source: string;
  readonly signature: string;
  /** Where the signature starts, in UTF-16 code units; -1 without one. */
  readonly start: number;
}

type Person = (typeof inventedPeople)[number];

/** Separator, signature. The separator `\n` asks for a line of its own. */
const forms: Readonly<Record<string, (person: Person) => readonly [string, string]>> = {
  caretInitials: ([, , i]) => [' ', `^${i}`],
  caretName: ([f]) => [' ', `^${f}`],
  caretNewLine: ([, , i]) => ['\n\n', `^${i}`],
  starInitials: ([, , i]) => [' ', `*${i}`],
  starName: ([f]) => [' ', `*${f}`],
  slashInitials: ([, , i]) => [' ', `/${i}`],
  slashName: ([f]) => [' ', `/${f}`],
  tildeName: ([f]) => [' ', `~${f}`],
  tildeSpaced: ([f]) => [' ', `~ ${f}`],
  tildeNameInitial: ([f, l]) => [' ', `~${f} ${l.charAt(0)}.`],
  dashName: ([f]) => [' ', `-${f}`],
  dashInitials: ([, , i]) => [' ', `-${i}`],
  enDashName: ([f]) => [' ', `–${f}`],
  emDashSpacedNewLine: ([f]) => ['\n', `— ${f}`],
  dashSpacedNewLine: ([f]) => ['\n', `- ${f}`],
  emDashTeam: ([f]) => ['\n', `— ${f}, équipe Oriflo`],
  emDashTeamEnglish: ([f]) => [' ', `—${f}, Oriflo team`],
  underscoreName: ([f]) => [' ', `_${f}`],
  nameDashBrand: ([f]) => ['\n\n', `${f} – Oriflo`],
  nameBarBrand: ([f]) => ['\n', `${f} | Oriflo`],
  nameOfBrand: ([f]) => ['\n', `${f}, Oriflo Support`],
  formulaNewLine: ([f]) => ['\nCordialement,\n', f],
  formulaSameLine: ([f]) => [' Bien à vous, ', f],
  regardsNewLine: ([f]) => ['\nKind regards,\n', f],
  thanksNewLine: ([f]) => ['\nThanks,\n', f],
  mercinewLine: ([f]) => ['\nMerci,\n', f],
  dottedInitials: ([, , i]) => [' ', `-${[...i].join('.')}.`],
};

const behind: readonly string[] = [
  '',
  '',
  '',
  ' https://example.org/x/42',
  ' 2/2',
  '\n(1/3)',
  ' #OrifloCare',
  ' 😊',
];

const make = (
  body: string,
  lang: string,
  form: string,
  parts: readonly [string, string],
  after: string,
): Tail => {
  const text = body + parts[0] + parts[1] + after;
  return {
    text,
    lang,
    source: `generated:${form}`,
    signature: parts[1],
    start: body.length + parts[0].length,
  };
};

/** Signed replies: every form under replies in nine languages, people taken in turn. Always the same. */
export const generatedTails = (): readonly Tail[] => {
  const tails: Tail[] = [];
  let turn = 0;
  for (const [lang, bodies] of Object.entries(inventedReplies)) {
    for (const body of bodies) {
      for (const [form, write] of Object.entries(forms)) {
        turn++;
        const given = peopleElsewhere[lang];
        const [first, last, initials] = inventedPeople[turn % inventedPeople.length] ?? ['Paul', 'Roy', 'PR'];
        const person: Person = given
          ? [given[turn % given.length] ?? first, last, initials]
          : [first, last, initials];
        tails.push(make(body, lang, form, write(person), behind[(turn * 5) % behind.length] ?? ''));
      }
    }
  }
  return tails;
};
