import { expect, test } from 'vitest';
import { originCovers } from './origin-covers';
import { sitePattern } from './site-pattern';

test.each([
  ['mastodon.social', 'https://mastodon.social/*'],
  ['http://localhost:3000/home', 'http://localhost/*'],
  ['localhost:5314', 'http://localhost/*'],
  ['https://localhost', 'https://localhost/*'],
  ['http://127.0.0.1:8080/compose/', 'http://127.0.0.1/*'],
])('%s can be switched on, as %s', (typed, pattern) => {
  expect(sitePattern(typed)).toBe(pattern);
  const address = /^https?:/.test(typed) ? typed : `${pattern.split(':')[0]}://${typed}`;
  expect(originCovers(pattern, new URL(address))).toBe(true);
});

test.each([
  '',
  'http://mastodon.social',
  '192.168.1.1',
  'http://10.0.0.2:3000',
  'http://localhost.evil.example/',
  'http://localhost@evil.example/',
  'ftp://localhost/',
  'javascript:alert(1)//localhost',
])('%s cannot', (typed) => {
  expect(sitePattern(typed)).toBeUndefined();
});
