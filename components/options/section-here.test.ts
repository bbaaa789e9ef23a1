import { expect, test } from 'vitest';
import { sectionHere } from './section-here';

/** Sections one under the other, of these heights, the page scrolled by so much in a viewport of 600. */
const here = (heights: readonly number[], by: number, chosen = '') => {
  let top = 100 - by;
  const placed = heights.map((tall, n) => {
    const one = { id: 'abcdef'[n] ?? '', top, bottom: top + tall };
    top += tall + 20;
    return one;
  });
  return sectionHere(placed, { height: 600, ended: top <= 620, moved: by > 0, chosen });
};

const long = [400, 500, 50, 700, 200, 150];
/** The end of a page of these sections. */
const end = 100 + 2_000 + 120 - 620;

test.each([
  [0, 'a'],
  [350, 'a'],
  [460, 'b'],
  [1_000, 'c'],
  [1_070, 'd'],
  [end, 'f'],
])('scrolled by %i, she is at %s', (by, id) => {
  expect(here(long, by)).toBe(id);
});

test('a short section that she goes to is the one she is at, not the next that shows under it', () => {
  expect(here(long, 1_020, 'c')).toBe('c');
});

test('one of the last, which cannot come up to the top, is where she is once she goes to it', () => {
  expect(here(long, end, 'e')).toBe('e');
});

test('the one she went to and left again is not', () => {
  expect(here(long, end, 'a')).toBe('f');
  expect(here(long, 460, 'e')).toBe('b');
});

test('a page that shows whole begins at its beginning', () => {
  expect(here([100, 100], 0)).toBe('a');
  expect(here([100, 100], 0, 'b')).toBe('b');
  expect(here([], 0)).toBeUndefined();
});
