/** A number shown by a page. `approximate` when it was rounded for display ("1,2 k"). */
export interface Count {
  readonly value: number;
  readonly approximate: boolean;
}

/** Compact suffixes of the common languages (CLDR compact decimal forms, and what sites write besides). */
const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|mil|mille|thousand|tsd\.?|tys\.?|ألف|тыс\.?)(?!\p{L})/iu, 1e3],
  [/^(?:mrd\.?|md|mld\.?|mlrd\.?|bn|b|milliards?|billions?|bi|مليار|млрд)(?!\p{L})/iu, 1e9],
  [/^(?:mio\.?|mln\.?|mi|m|millions?|مليون|млн)(?!\p{L})/iu, 1e6],
  [/^[千천]/u, 1e3],
  [/^[万萬만]/u, 1e4],
  [/^[億亿억]/u, 1e8],
];

/** Languages that write 1.5 for one and a half; the others write 1,5. */
const pointLanguages = /^(?:en|ja|zh|ko|he|th|hi)\b/iu;

/** Arabic-Indic and Persian digits, and Arabic separators, as their ASCII equals. */
function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (d) => String(d.charCodeAt(0) & 0xf))
    .replace(/\u066b/gu, ',')
    .replace(/\u066c/gu, '\u2009');
}

const number = /\d(?:[\d.,'’\s]*\d)?/u;
const thousands = /^\d{1,3}(?:([.,'’\s])\d{3})(?:\1\d{3})*$/u;

/**
 * The first number of a label: "1,2 k J’aime" → 1200 (approximate), "1 234" → 1234, "1.1B" → 1.1e9.
 * `language` (BCP 47, the page's) settles what a lone separator means: "1,234 K" is 1234 thousand in English.
 * Undefined when there is no number, or none that can be read for certain.
 */
export function parseCount(label: string, language: string): Count | undefined {
  const text = westernDigits(label.slice(0, 200)).replace(/[\u00a0\u202f\u2009]/gu, ' ');
  const found = number.exec(text);
  if (!found) return undefined;
  const rest = text.slice(found.index + found[0].length).trimStart();
  const scale = scales.find(([suffix]) => suffix.test(rest))?.[1];
  const digits = found[0];
  if (/^\d+$/u.test(digits)) return count(Number(digits), scale);
  const decimal = pointLanguages.test(language) ? '.' : ',';
  const grouped = thousands.exec(digits);
  if (grouped && (scale === undefined || grouped[1] !== decimal)) {
    return count(Number(digits.replace(/\D/gu, '')), scale);
  }
  const fraction = /^(\d+)[.,](\d+)$/u.exec(digits);
  if (scale === undefined || !fraction) return undefined;
  return count(Number(`${fraction[1]}.${fraction[2]}`), scale);
}

function count(read: number, scale: number | undefined): Count | undefined {
  const value = Math.round(read * (scale ?? 1));
  return Number.isSafeInteger(value) ? { value, approximate: scale !== undefined } : undefined;
}
