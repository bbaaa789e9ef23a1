const dash = /[\u2010-\u2015\u2212]/;
const blank = /[\s\u00a0\u202f]/;

const foldUnit = (unit: string): string => {
  if (dash.test(unit)) return '-';
  if (unit === '\u2019' || unit === '\u02bc') return "'";
  if (blank.test(unit)) return ' ';
  const [base = unit, mark = ''] = unit.normalize('NFD');
  const plain = /^\p{M}$/u.test(mark) ? base : unit;
  const lower = plain.toLowerCase();
  return lower.length === 1 ? lower : plain;
};

// Worked out once a letter: texts use few letters outside ASCII.
const folded = new Map<string, string>();

const remembered = (unit: string): string => {
  const before = folded.get(unit);
  if (before !== undefined) return before;
  const now = foldUnit(unit);
  if (folded.size < 4_096) folded.set(unit, now);
  return now;
};

/**
 * The text with capitals, accents, dashes, apostrophes and spaces made alike. Unit for unit: offsets in the
 * folded text are offsets in the text.
 */
export const fold = (text: string): string =>
  text
    .replace(/[\u0080-\uffff]/g, remembered)
    .replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
    .replace(/[\t\v\f\r]/g, ' ');
