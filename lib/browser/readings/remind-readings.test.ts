import { expect, test } from 'vitest';
import type { DueReading } from '../../history/due-reading';
import { remindReadings } from './remind-readings';

const hour = 3_600_000;
const now = Date.UTC(2026, 2, 28, 9);
const due = (id: string, inHours: number): DueReading => ({
  experiment: 'e1',
  publication: { id, variant: 'A', network: 'facebook', at: now - 48 * hour, text: '', asWritten: true },
  age: 48,
  from: now + inHours * hour,
});

test('a reading is said when its time has come, and once', () => {
  const first = remindReadings([due('a', 0), due('b', 5)], [], now);
  expect(first.tell.map(({ publication }) => publication.id)).toEqual(['a']);
  expect(first.next).toBe(now + 5 * hour);
  expect(remindReadings([due('a', 0), due('b', 5)], first.told, now + hour).tell).toEqual([]);
});

test('a week late nothing is said any more, and what was said is forgotten once it is read', () => {
  expect(remindReadings([due('a', -170)], [], now)).toEqual({ tell: [], told: [], next: undefined });
  expect(remindReadings([], ['a 48'], now).told).toEqual([]);
});

test('never more than three notices at once', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((id) => due(id, 0));
  const first = remindReadings(many, [], now);
  expect(first.tell).toHaveLength(3);
  expect(remindReadings(many, first.told, now).tell.map(({ publication }) => publication.id)).toEqual([
    'd',
    'e',
  ]);
});
