import { readDate } from '../text/read-date';

/** Months as French exports write them, by their first letters. */
const french = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'ao', 'sep', 'oct', 'nov', 'dec'];

/**
 * Is the day written before the month? Decided by the whole column: one 14 where a month would be settles it; when
 * nothing does, as the reader's language has it.
 */
export function isDayFirst(dates: readonly string[], language: string): boolean {
  const parts = dates.map((date) => /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/.exec(date.trim()));
  if (parts.some((p) => Number(p?.[1]) > 12)) return true;
  if (parts.some((p) => Number(p?.[2]) > 12)) return false;
  return language !== 'en-US' && language !== 'en';
}

/** A date of an export in ms since 1970, the clock of the place `utcOffset` hours east of UTC unless it says its own. */
export function importDate(
  date: string,
  time: string,
  dayFirst: boolean,
  utcOffset: number,
): number | undefined {
  const written = `${date.trim()} ${time.trim()}`.trim();
  const clock = /(\d{1,2})\s*[:h]\s*(\d{2})?(?::(\d{2}))?\s*([ap]m)?/i.exec(written.replace(/^\S+\s?/, ''));
  const hour = (Number(clock?.[1] ?? 0) % (clock?.[4] ? 12 : 24)) + (/pm/i.test(clock?.[4] ?? '') ? 12 : 0);
  const at = (year: number, month: number, day: number) => {
    if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
    const full = year < 100 ? 2000 + year : year;
    const utc = Date.UTC(full, month - 1, day, hour, Number(clock?.[2] ?? 0), Number(clock?.[3] ?? 0));
    return utc - utcOffset * 3_600_000;
  };
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})/.exec(written);
  if (numbers) {
    const [, first, second, year] = numbers.map(Number);
    return dayFirst ? at(year ?? 0, second ?? 0, first ?? 0) : at(year ?? 0, first ?? 0, second ?? 0);
  }
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(written);
  if (iso && !/(Z|[+-]\d{2}:?\d{2})$/.test(written))
    return at(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = /^(?:\p{L}+\.?\s+)?(\d{1,2})(?:er)?\s+(\p{L}+)\.?\s+(\d{4})/iu.exec(written);
  const month = words?.[2]?.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() ?? '';
  const known = french.findIndex((name) => month.startsWith(name));
  return words && known >= 0 ? at(Number(words[3]), known + 1, Number(words[1])) : readDate(written);
}
