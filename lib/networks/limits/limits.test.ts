import { expect, test } from 'vitest';
import { blueskyLength } from './bluesky-length';
import { codeUnits } from './code-units';
import { graphemes } from './graphemes';
import { mastodonLength } from './mastodon-length';

const family = '👨‍👩‍👧';

test('graphemes: what a reader sees as one character is one', () => {
  const limit = graphemes(5);
  expect(limit.measure(`é${'e\u0301'}${family}🇫🇷\r\n`)).toBe(5);
  expect(limit.overflow('12345')).toBeUndefined();
  expect(limit.overflow(`1234${family}6`)).toBe(4 + family.length);
});

test('code units: an emoji is never cut in two', () => {
  expect(codeUnits(3).overflow('abc')).toBeUndefined();
  expect(codeUnits(3).overflow('abcd')).toBe(3);
  expect(codeUnits(3).overflow('ab😀')).toBe(2);
});

test.each([
  ['Bonjour', 7],
  ['https://exemple.fr/une/adresse/tres/longue', 'exemple.fr'.length + 16],
  ['exemple.fr/court', 16],
  ['https://exemple.fr/', 'exemple.fr'.length],
  ['https://exemple.fr/abc.', 'exemple.fr/abc.'.length],
  ['(https://exemple.fr/une/adresse/tres/longue)', 'exemple.fr'.length + 18],
  ['fin.Bonjour', 11],
  [family.repeat(3), 3],
])('Bluesky, after links are shortened: %s', (text, length) => {
  expect(blueskyLength().measure(text)).toBe(length);
});

test('Bluesky: 300 characters fit, and so do 3,000 bytes and no more', () => {
  const limit = blueskyLength();
  expect(limit.overflow('a'.repeat(300))).toBeUndefined();
  expect(limit.overflow('a'.repeat(301))).toBe(300);
  const families = family.repeat(200);
  expect(new TextEncoder().encode(families).length).toBeGreaterThan(3000);
  expect(limit.measure(families)).toBeGreaterThan(300);
  const at = limit.overflow(families) ?? 0;
  expect(new TextEncoder().encode(families.slice(0, at)).length).toBeLessThanOrEqual(3000);
  expect(at % family.length).toBe(0);
});

test.each([
  ['https://exemple.fr/une/adresse/tres/longue', 23],
  ['exemple.fr', 10],
  ['@lea@pain.example merci', '@lea merci'.length],
  ['Merci @lea', 10],
  ['https://piaille.fr/@lea@autre.org', 23],
  ['lea@pain.example', 16],
])('Mastodon counts as its server does: %s', (text, length) => {
  expect(mastodonLength(500).measure(text)).toBe(length);
});

test('Mastodon: the server’s own figures and the content warning count', () => {
  const limit = mastodonLength(500, { maxCharacters: 1000, charactersPerUrl: 30, contentWarning: 'pain' });
  expect(limit.max).toBe(1000);
  expect(limit.measure('https://exemple.fr')).toBe(34);
  expect(limit.overflow('a'.repeat(997))).toBe(996);
});

test.each([0, -3, 1.5, Number.NaN, 1e12])('a server that says %s is not believed', (maxCharacters) => {
  expect(mastodonLength(500, { maxCharacters }).max).toBe(500);
});

test.each([graphemes(100), codeUnits(100), blueskyLength(100, 1000), mastodonLength(100)])(
  'limit %#: above its maximum exactly when something overflows',
  (limit) => {
    for (const text of [
      '',
      'a'.repeat(100),
      'é'.repeat(101),
      family.repeat(60),
      'https://exemple.fr '.repeat(9),
    ]) {
      const at = limit.overflow(text);
      expect(at !== undefined).toBe(limit.measure(text) > limit.max);
      if (at !== undefined) expect(limit.measure(text.slice(0, at))).toBeLessThanOrEqual(limit.max);
    }
  },
);
