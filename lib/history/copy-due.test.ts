import { expect, test } from 'vitest';
import { copyDue } from './copy-due';

const day = 86_400_000;
const now = 1000 * day;

test.each([
  ['a new history says nothing', { automatic: false }, 0, 'no'],
  ['a first experiment is worth a copy', { automatic: false }, 1, 'remind'],
  ['a copy of last week is enough', { automatic: false, at: now - 7 * day }, 40, 'no'],
  ['a copy of last month is not', { automatic: false, at: now - 31 * day }, 40, 'remind'],
  ['by itself, each week', { automatic: true, at: now - 8 * day }, 40, 'make'],
  ['by itself, not each day', { automatic: true, at: now - 2 * day }, 40, 'no'],
  ['by itself, the first time', { automatic: true }, 1, 'make'],
] as const)('%s', (_what, copies, experiments, due) => {
  expect(copyDue(copies, experiments, now)).toBe(due);
});
