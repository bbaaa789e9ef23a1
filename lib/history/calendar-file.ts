/** One thing to do at one moment, as a calendar keeps it. */
export interface CalendarEntry {
  /** Unique for ever: the same thing moved keeps it. */
  readonly uid: string;
  /** Ms since 1970. */
  readonly at: number;
  readonly minutes: number;
  readonly summary: string;
  readonly description: string;
  /** Grows each time the entry changes. */
  readonly sequence: number;
}

const widest = 75;

/** TEXT values: RFC 5545, 3.3.11. Other control characters have no place in one. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Content lines of at most 75 octets, never cut inside a character: RFC 5545, 3.1. */
function folded(line: string): string {
  let out = '';
  let used = 0;
  for (const character of line) {
    const size = octets(character);
    if (used + size > widest) {
      out += '\r\n ';
      used = 1;
    }
    out += character;
    used += size;
  }
  return out;
}

/** A moment in UTC, which needs no time zone described: RFC 5545, 3.3.5, form 2. */
const utc = (at: number): string => `${new Date(at).toISOString().replace(/[-:]|\.\d+/g, '')}`;

/** The text of an `.ics` file (RFC 5545) that any calendar takes. `now` in ms since 1970. */
export function calendarFile(entries: readonly CalendarEntry[], now: number): string {
  const event = ({ uid, at, minutes, summary, description, sequence }: CalendarEntry) => [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(at)}`,
    `DURATION:PT${minutes}M`,
    `SEQUENCE:${sequence}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Paraphe//Cross-test//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap(event),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
