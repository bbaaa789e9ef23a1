const dash = /[\u2010-\u2015\u2212]/;
const blank = /[\s\u00a0\u202f]/;

const foldUnit = (unit: string): string => {
  if (unit < '\u0080') return unit.toLowerCase();
  if (dash.test(unit)) return '-';
  if (unit === '\u2019' || unit === '\u02bc') return "'";
  if (unit !== '\n' && blank.test(unit)) return ' ';
  const [base = unit, mark = ''] = unit.normalize('NFD');
  const plain = /^\p{M}$/u.test(mark) ? base : unit;
  const lower = plain.toLowerCase();
  return lower.length === 1 ? lower : plain;
};

/**
 * The text with capitals, accents, dashes, apostrophes and spaces made alike. Unit for unit: offsets in the
 * folded text are offsets in the text.
 */
export const fold = (text: string): string => {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldUnit(text.charAt(at));
  return folded;
};
