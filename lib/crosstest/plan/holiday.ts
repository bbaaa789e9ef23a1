import rules from './holidays.json';

const day = 86_400_000;

/**
 * Easter Sunday of a year of the Gregorian calendar, ms since 1970 at 0 h UTC. Source: anonymous Gregorian algorithm,
 * in J. Meeus, Astronomical Algorithms, chapter 8.
 */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return Date.UTC(year, month - 1, date);
}

/** `MM-DD`, `E±days` from Easter, or `MM-` with first to fourth or last (`L`) and the weekday (1 = Monday). */
function dateOf(rule: string, year: number): number {
  if (rule.startsWith('E')) return easter(year) + Number(rule.slice(1)) * day;
  const month = Number(rule.slice(0, 2)) - 1;
  const nth = /-([1-4L])mon(\d)$/.exec(rule);
  if (!nth) return Date.UTC(year, month, Number(rule.slice(3)));
  const weekday = Number(nth[2]);
  if (nth[1] === 'L') {
    const last = Date.UTC(year, month + 1, 0);
    return last - ((new Date(last).getUTCDay() - weekday + 7) % 7) * day;
  }
  const first = Date.UTC(year, month, 1);
  return first + (((weekday - new Date(first).getUTCDay() + 7) % 7) + 7 * (Number(nth[1]) - 1)) * day;
}

/** Is this calendar date a public holiday there? Countries without rules have none. */
export function isHoliday(country: string, year: number, month: number, date: number): boolean {
  const known: Readonly<Record<string, readonly string[]>> = rules;
  const list = Object.hasOwn(known, country) ? (known[country] ?? []) : [];
  const asked = Date.UTC(year, month - 1, date);
  return list.some((rule) => dateOf(rule, year) === asked);
}
