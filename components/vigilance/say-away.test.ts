import { expect, test } from 'vitest';
import { sayAway } from './say-away';

const now = Date.UTC(2026, 4, 12, 8);

test.each([
  [0, 'now', 'maintenant'],
  [-20_000, 'now', 'maintenant'],
  [-5 * 60_000, '5 minutes ago', 'il y a 5 minutes'],
  [25 * 60_000, 'in 25 minutes', 'dans 25 minutes'],
  [-2 * 3_600_000, '2 hours ago', 'il y a 2 heures'],
  [3 * 86_400_000, 'in 3 days', 'dans 3 jours'],
])('%i ms away is said “%s”', (away, english, french) => {
  expect(sayAway(now + away, now, 'en')).toBe(english);
  expect(sayAway(now + away, now, 'fr')).toBe(french);
});
