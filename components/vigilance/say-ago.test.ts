import { expect, test } from 'vitest';
import { wordsOf } from '../../tests/gallery/words';
import { sayAgo } from './say-ago';

const now = Date.UTC(2026, 4, 12, 8);

test.each([
  [0, 'just now', 'à l’instant'],
  [20_000, 'just now', 'à l’instant'],
  // The clock of the page ticks once a minute: what was read since is ahead of it.
  [-20_000, 'just now', 'à l’instant'],
  [5 * 60_000, '5 minutes ago', 'il y a 5 minutes'],
  [2 * 3_600_000, '2 hours ago', 'il y a 2 heures'],
])('%i ms ago is said “%s”', (ago, english, french) => {
  expect(sayAgo(now - ago, now, wordsOf('en'))).toBe(english);
  expect(sayAgo(now - ago, now, wordsOf('fr'))).toBe(french);
});
