import { importDate } from '../import/import-date';

const hour = 3_600_000;
const day = 24 * hour;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "Fri, Jun 5, 2026", "June 5, 2026 2:30 PM": as X, YouTube and TikTok write it. */
const american =
  /^(?:\p{L}+\.?,\s*)?(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap]m)?)?/iu;
/** A spreadsheet's own date: days since 30 December 1899. Those of 1954 to 2119. */
const serial = /^\d{5}(?:\.\d+)?$/;
const ownZone = /(?:Z|[+-]\d{2}:?\d{2}|GMT|UTC)$/;

function wallClock(date: string, time: string, dayFirst: boolean): number | undefined {
  if (serial.test(date)) {
    const days = Number(date);
    return days > 20_000 && days < 80_000 ? Math.round((days - 25_569) * day) : undefined;
  }
  const written = american.exec(`${date} ${time}`.trim());
  const month = months.indexOf((written?.[1] ?? '').slice(0, 3).toLowerCase());
  if (!written || month < 0) return importDate(date, time, dayFirst, 0);
  const hours = (Number(written[4] ?? 0) % (written[6] ? 12 : 24)) + (/pm/i.test(written[6] ?? '') ? 12 : 0);
  const days = Number(written[2]);
  if (days < 1 || days > 31) return undefined;
  return Date.UTC(Number(written[3]), month, days, hours, Number(written[5] ?? 0));
}

/**
 * When a post went out, ms since 1970. Exports give the wall clock of the account's place: `offsetAt` tells how many
 * hours east of UTC it was there then, summer time included. Undefined when it cannot be read, or lies before 2004.
 */
export function exportDate(
  date: string,
  time: string,
  dayFirst: boolean,
  offsetAt: (wallClock: number) => number,
): number | undefined {
  const [written, clock] = [date.slice(0, 60).trim(), time.slice(0, 20).trim()];
  const read = wallClock(written, clock, dayFirst);
  if (read === undefined || !Number.isFinite(read)) return undefined;
  const at = ownZone.test(written) ? read : read - offsetAt(read) * hour;
  return Number.isFinite(at) && at > Date.UTC(2004) && at < Date.UTC(2200) ? at : undefined;
}
