/** What a clock and a calendar show somewhere. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  /** Hours since local midnight, minutes as a fraction. */
  readonly hour: number;
  readonly weekend: boolean;
}

const readers = new Map<string, Intl.DateTimeFormat>();

function readerOf(timeZone: string): Intl.DateTimeFormat {
  const known = readers.get(timeZone);
  if (known) return known;
  const options = {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    weekday: 'short',
  } as const;
  let reader: Intl.DateTimeFormat;
  try {
    reader = new Intl.DateTimeFormat('en-US', options);
  } catch {
    reader = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  }
  readers.set(timeZone, reader);
  return reader;
}

/** The local time at a moment (ms since 1970) in an IANA time zone; UTC where the zone is unknown. */
export function localTime(at: number, timeZone: string): LocalTime {
  const parts = Object.fromEntries(
    readerOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return {
    year: Number(parts.year),
    month: Number(parts.month),
    date: Number(parts.day),
    hour: Number(parts.hour) + Number(parts.minute) / 60,
    weekend: parts.weekday === 'Sat' || parts.weekday === 'Sun',
  };
}
