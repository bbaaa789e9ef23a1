import { expect, test } from 'vitest';
import reference from '../../../tests/networks/bluesky-lengths.json' with { type: 'json' };
import { blueskyHashtags } from '../hashtags';
import { blueskyLength } from './bluesky-length';

test.each(reference.texts)('Bluesky counts $length in $text', ({ text, length, tags }) => {
  expect(blueskyLength().measure(text)).toBe(length);
  const found = blueskyHashtags.find(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(tags);
});

test.each([
  `${'👨‍👩‍👧 '.repeat(8_000)}`,
  'a.fr '.repeat(12_000),
  '#'.repeat(60_000),
  `https://a.fr/${'é'.repeat(60_000)}`,
])('hostile text %# does not freeze the counter', (text) => {
  blueskyLength().measure(text);
  blueskyLength().overflow(text);
  expect(blueskyHashtags.find(text).length).toBeLessThan(text.length);
});
