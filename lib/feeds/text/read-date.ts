import { monthOf } from './month-of';
import { usZone } from './us-zone';

/** Minutes east of UTC of the zones that RFC 822 names, and of those that feeds name anyway. */
const zones: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  jst: 540,
  kst: 540,
  ist: 330,
  aest: 600,
  aedt: 660,
};

const number = (text: string | undefined, otherwise = 0) =>
  text === undefined ? otherwise : Number.parseInt(text, 10);

/** `clock`: what the clocks of that zone show, as if it were UTC; some zones depend on it. */
function zoneMinutes(zone: string | undefined, clock: number): number {
  const offset = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone ?? '');
  if (offset) return (offset[1] === '-' ? -1 : 1) * (number(offset[2]) * 60 + number(offset[3]));
  const name = (zone ?? '').toLowerCase();
  return usZone(name, clock) ?? (Object.hasOwn(zones, name) ? (zones[name] ?? 0) : 0);
}

function instant(
  y: number,
  mo: number,
  d: number,
  h: number,
  mi: number,
  s: number,
  zone?: string,
): number | undefined {
  if (mo < 0 || mo > 11 || d < 1 || d > 31 || h > 24 || mi > 59 || s > 60) return undefined;
  const clock = Date.UTC(y, mo, d, h, mi, s);
  const at = clock - zoneMinutes(zone, clock) * 60_000;
  return Number.isFinite(at) && y >= 1970 && y < 2200 ? at : undefined;
}

/** Years of two digits: RFC 2822 §4.3. */
const fullYear = (year: number) => (year < 50 ? 2000 + year : year < 100 ? 1900 + year : year);

const iso =
  /^(\d{4})-?(\d{2})?-?(\d{2})?(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{1,2}:?(?:\d{2})?|[A-Za-z]{2,5})?)?$/i;
const mail =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(?:de\s+)?(\p{L}{3,})\.?,?[\s-]+(?:de\s+)?(\d{2,4}),?(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([+-]\d{1,2}:?(?:\d{2})?|[A-Za-z]{1,5})?)?/u;
const american =
  /^(?:\p{L}+\.?,?\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(\d{4}),?)?(?:\s*(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s+([A-Za-z]{1,5}|[+-]\d{1,2}:?(?:\d{2})?))?)?(?:\s+(\d{4}))?/u;

/** Written otherwise, the same: "2026/05/04", 年月日, a weekday before an ISO date, "2:03 PM", "GMT+0100". */
const straightened = (written: string): string =>
  written
    .replace(/^\p{L}+\.?,?\s+(?=\d{4}[-/])/u, '')
    .replace(
      /^(\d{4})[/年](\d{1,2})[/月](\d{1,2})日?/,
      (_, y, m, d) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
    )
    .replace(/^(\d{2})-(\d{2})-(\d{2})(?!\d)/, (_, y, m, d) => `${fullYear(Number(y))}-${m}-${d}`)
    .replace(/\b(\d{1,2})(:\d{2}(?::\d{2})?)\s*([ap])\.?m\b\.?/i, (_, h, rest, half) => {
      const hour = (Number(h) % 12) + (/p/i.test(half) ? 12 : 0);
      return `${hour}${rest}`;
    })
    .replace(/\b(?:GMT|UTC|UT)(?=[+-]\d)/i, '');

/** Day of the year, as ISO 8601 allows: 2026-124. */
function fromDayOfYear(text: string): number | undefined {
  const [, y, day] = /^(\d{4})-?(\d{3})$/.exec(text) ?? [];
  const start = instant(number(y), 0, 1, 0, 0, 0);
  const days = number(day);
  return start === undefined || days < 1 || days > 366 ? undefined : start + (days - 1) * 86_400_000;
}

/** 20260504, 260504, or seconds, or milliseconds. */
function fromDigits(text: string): number | undefined {
  if (text.length === 6) return fromDigits(`${fullYear(number(text.slice(0, 2)))}${text.slice(2)}`);
  if (text.length === 8)
    return instant(number(text.slice(0, 4)), number(text.slice(4, 6)) - 1, number(text.slice(6)), 0, 0, 0);
  if (text.length === 9 || text.length === 10) return number(text) * 1000;
  return text.length === 13 ? number(text) : undefined;
}

/**
 * A date as feeds write it, in ms since 1970 (UTC): RFC 822 and its misspellings, ISO 8601 and its parts, asctime, Unix
 * seconds. A missing zone is UTC. Undefined when it cannot be read: an unknown date is never "now".
 */
export function readDate(written: string | undefined): number | undefined {
  const text = straightened((written ?? '').trim().slice(0, 80));
  if (/^\d{4}-?\d{3}$/.test(text)) return fromDayOfYear(text);
  if (/^\d{6}$|^\d{8,}$/.test(text)) return fromDigits(text);
  const asIso = iso.exec(text);
  if (asIso) {
    const [, y, mo, d, h, mi, s, zone] = asIso;
    return instant(number(y), number(mo, 1) - 1, number(d, 1), number(h), number(mi), number(s), zone);
  }
  const asMail = mail.exec(text);
  if (asMail) {
    const [, d, mo = '', y, h, mi, s, zone] = asMail;
    return instant(fullYear(number(y)), monthOf(mo), number(d), number(h), number(mi), number(s), zone);
  }
  const asAmerican = american.exec(text);
  if (asAmerican) {
    const [, mo = '', d, y, h, mi, s, zone, last] = asAmerican;
    return instant(number(y ?? last), monthOf(mo), number(d), number(h), number(mi), number(s), zone);
  }
  return undefined;
}
