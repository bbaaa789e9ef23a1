import { expect, test } from 'vitest';
import { calendarFile } from './calendar-file';

const entry = {
  uid: 'e1-mastodon-B',
  at: Date.UTC(2026, 9, 25, 0, 30),
  minutes: 15,
  summary: 'Publier B sur Mastodon ; c’est l’heure, à peu près',
  description:
    'Première ligne\r\nune virgule, un point-virgule ; une barre \\ et 🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲',
  sequence: 3,
};
const file = calendarFile([entry], Date.UTC(2026, 9, 20));
const lines = file.split('\r\n');

test('every line ends with CRLF and holds 75 octets at most', () => {
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

test('unfolded, it says exactly what was meant', () => {
  const whole = file.replaceAll('\r\n ', '');
  expect(whole).toContain('SUMMARY:Publier B sur Mastodon \\; c’est l’heure\\, à peu près\r\n');
  expect(whole).toContain('Première ligne\\nune virgule\\, un point-virgule \\; une barre \\\\ et 🚲🚲');
});

test('the moment is in UTC, so that a change of clocks does not move it', () => {
  expect(lines).toContain('DTSTART:20261025T003000Z');
  expect(lines).toContain('DTSTAMP:20261020T000000Z');
});

test('what must be in an event is there, once', () => {
  for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'SEQUENCE']) {
    expect(lines.filter((line) => line.startsWith(`${name}:`))).toHaveLength(1);
  }
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
});

test('hostile text cannot begin a line of its own', () => {
  const made = calendarFile([{ ...entry, summary: 'x\nBEGIN:VALARM\r\nATTACH:file:///etc\u0000' }], 0);
  expect(made.split('\r\n').filter((line) => line.startsWith('ATTACH'))).toEqual([]);
});
