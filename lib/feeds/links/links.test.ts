import { describe, expect, test } from 'vitest';
import { safeLink } from './safe-link';
import { unwrapLink } from './unwrap-link';
import { withoutSecrets } from './without-secrets';

const google = (target: string) =>
  `https://www.google.com/url?rct=j&sa=t&url=${target}&ct=ga&cd=CAIyHG&usg=AOv`;

describe('a link leads where it says', () => {
  test.each([
    [google('https://a.example/x/'), 'https://a.example/x/'],
    [google('https://a.example/x?id=1&p=2'), 'https://a.example/x?id=1&p=2'],
    [google('https://a.example/x%3Futm_source%3Dshare%26b%3D1'), 'https://a.example/x?utm_source=share&b=1'],
    [google('https://a.example/100%25-wool'), 'https://a.example/100%25-wool'],
    ['https://www.google.fr/url?q=https://a.example/y&sa=U', 'https://a.example/y'],
    [
      'http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=1&url=https%3a%2f%2fa.example%2fb%3fc%3d1&c=2',
      'https://a.example/b?c=1',
    ],
    [
      `https://news.google.com/__i/rss/rd/articles/${btoa('\b\u0013"\u0019https://a.example/story\u00d2\u0001').replaceAll('+', '-').replace(/=+$/, '')}?oc=5`,
      'https://a.example/story',
    ],
    [
      'https://news.google.com/rss/articles/CBMiAAAA?oc=5',
      'https://news.google.com/rss/articles/CBMiAAAA?oc=5',
    ],
    [google(encodeURIComponent(google('https://a.example/z'))), 'https://a.example/z'],
    ['https://a.example/url?url=https://b.example', 'https://a.example/url?url=https://b.example'],
    ['not a link', 'not a link'],
  ])('%s', (wrapped, target) => {
    expect(unwrapLink(wrapped)).toBe(target);
  });
});

describe('only pages are links', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    'ftp://a.example/x',
    'https://',
    `https://a.example/${'x'.repeat(5_000)}`,
    '',
  ])('not %s', (address) => {
    expect(safeLink(address)).toBeUndefined();
  });

  test('a name that looks like a host is taken off', () => {
    expect(safeLink('https://bank.example:x@evil.example/')).toBe('https://evil.example/');
  });

  test('a wrapped script is no link either', () => {
    expect(safeLink(unwrapLink(google('javascript:alert(1)')))).toBeUndefined();
  });
});

test.each([
  [
    'https://www.google.com/alerts/feeds/04175468913983673025/4428013283581841004',
    'https://www.google.com/alerts/feeds/…',
  ],
  ['https://alerts.talkwalker.com/alerts/rss/HHRJGU2ZOBZ5', 'https://alerts.talkwalker.com/alerts/rss/…'],
  [
    'https://www.reddit.com/.rss?feed=abc&user=eve&limit=5',
    'https://www.reddit.com/.rss?feed=…&user=…&limit=5',
  ],
  ['https://eve:pw@site.example/feed', 'https://site.example/feed'],
  ['nonsense', '…'],
])('keys in an address are not told: %s', (address, told) => {
  expect(withoutSecrets(address)).toBe(told);
});
