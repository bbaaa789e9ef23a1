import { expect, test } from 'vitest';
import { copyDue, nextCopyAt } from './copy-due';

const day = 86_400_000;
const now = 1000 * day;

test.each([
  ['a new history says nothing', { automatic: false }, true, 'no'],
  ['a first experiment is worth a copy', { automatic: false }, false, 'remind'],
  ['a copy of last week is enough', { automatic: false, at: now - 7 * day }, false, 'no'],
  ['a copy of last month is not', { automatic: false, at: now - 31 * day }, false, 'remind'],
  ['by itself, each week', { automatic: true, at: now - 8 * day }, false, 'make'],
  ['by itself, not each day', { automatic: true, at: now - 2 * day }, false, 'no'],
  ['by itself, the first time', { automatic: true }, false, 'make'],
] as const)('%s', (_what, copies, empty, due) => {
  expect(copyDue(copies, empty, now)).toBe(due);
});

test.each([
  ['a week after the last one', { automatic: true, at: now - 2 * day }, now + 5 * day],
  ['where there was nothing to copy, tomorrow', { automatic: true }, now + day],
  [
    'where a week has gone by with nothing in it, tomorrow',
    { automatic: true, at: now - 9 * day },
    now + day,
  ],
] as const)('the next: %s', (_what, copies, next) => {
  expect(nextCopyAt(copies, now)).toBe(next);
});
