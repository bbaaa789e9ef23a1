import twitter from 'twitter-text';
import { expect, test } from 'vitest';
import { weighted } from './weighted';

const limit = weighted(280);

/** What people write, and what trips a counter. */
const pieces = [
  'Bonjour à tous',
  'l’été est là',
  'fin.Je pars',
  'exemple.com',
  'https://exemple.fr/chemin_(long)?q=1#là',
  'http://例え.jp/あ',
  'école.fr',
  't.co/abc',
  'https://t.co/AbCdEf',
  'anna@exemple.fr',
  'site.fr/page,',
  'site.fr/page.',
  'bbc.co.uk',
  'www.exemple.org',
  'a_b.com',
  '日本語example.com',
  'example.comの',
  '日本語のポスト',
  '한국어',
  '👍🏽',
  '👨‍👩‍👧',
  '🇫🇷',
  '1️⃣',
  '🏳️‍🌈',
  '❤',
  '©',
  '…',
  '«\u00a0oui\u00a0»\u202f!',
  '3.14',
  'M.Dupont',
  'etc.',
  '#tag',
  '@anna_b',
  '$AAPL',
  '\n',
  ' ',
  '-',
  '/',
  '(',
  ')',
  ',',
  '.',
];

/** Every piece, every pair, and the pairs between two words: a few thousand texts. */
const texts = pieces.flatMap((a) => [
  a,
  ...pieces.flatMap((b) => [`${a}${b}`, `${a} ${b}`, `Vu : ${a} ${b} merci`]),
]);

/** Where we knowingly differ: a bare domain glued by a dash to Japanese or an emoji, and endings such as `.한국`. */
const known = (text: string) => /[\u3000-\u9fff\u{1f000}-\u{1faff}]-\S|\.\p{sc=Hang}/u.test(text);

test('X’s length is twitter-text’s, to the character', () => {
  const wrong = texts
    .filter((text) => limit.measure(text) !== twitter.parseTweet(text).weightedLength)
    .filter((text) => !known(text));
  expect(texts.length).toBeGreaterThan(5000);
  expect(wrong).toEqual([]);
});

test('what does not fit begins where X says it does', () => {
  const long = 'Une phrase assez longue pour ne pas tenir, avec un lien https://exemple.fr/page 🙂 '.repeat(
    6,
  );
  const at = limit.overflow(long) ?? 0;
  expect(limit.measure(long.slice(0, at))).toBeLessThanOrEqual(280);
  expect(twitter.parseTweet(long.slice(0, at)).valid).toBe(true);
  expect(twitter.parseTweet(long).validRangeEnd).toBe(at - 1);
});

test('280 characters fit, 281 do not, and a link that straddles the end goes whole', () => {
  expect(limit.overflow('a'.repeat(280))).toBeUndefined();
  expect(limit.overflow('a'.repeat(281))).toBe(280);
  expect(limit.overflow(`${'a'.repeat(270)} https://exemple.fr`)).toBe(271);
  expect(limit.overflow(`${'a'.repeat(279)}👨‍👩‍👧`)).toBe(279);
  expect(limit.overflow('')).toBeUndefined();
});

test.each([
  '.'.repeat(60_000),
  'a.'.repeat(30_000),
  'é.'.repeat(30_000),
  '('.repeat(60_000),
  `http://a.fr/${'('.repeat(30_000)}`,
  '👨‍'.repeat(20_000),
  '\u0301'.repeat(60_000),
  '\ud800'.repeat(60_000),
])('hostile text %# does not freeze the counter', (text) => {
  expect(limit.measure(text)).toBeGreaterThan(280);
});
