/** How months begin in the languages feeds are dated in, accents aside: English, French, German, Dutch, Spanish, Italian, Portuguese. */
const starts: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev'],
  ['mar', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mei', 'mag', 'maj'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

/** The month a word names, 0 to 11; -1 when it names none. */
export function monthOf(word: string): number {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return starts.findIndex((names) => names.some((name) => plain.startsWith(name)));
}
