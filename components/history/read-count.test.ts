import { expect, test } from 'vitest';
import { readCount } from './read-count';

test.each([
  ['', undefined],
  ['  ', undefined],
  ['0', 0],
  ['1234', 1234],
  ['1 234', 1234],
  ['1\u202f234', 1234],
  ['12,480', 12_480],
  ['12.480', 12_480],
  ['1’234’567', 1_234_567],
  ['1,5', 'unclear'],
  ['1.2345', 'unclear'],
  ['12k', 'unclear'],
  ['-3', 'unclear'],
  ['plenty', 'unclear'],
  ['9'.repeat(13), 'unclear'],
  ['1e3', 'unclear'],
] as const)('%j is read as %j', (typed, count) => {
  expect(readCount(typed)).toBe(count);
});
