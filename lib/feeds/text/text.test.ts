import { describe, expect, test } from 'vitest';
import { decodeBytes } from './decode-bytes';
import { decodeEntities } from './decode-entities';
import { fingerprint } from './fingerprint';
import { plainText } from './plain-text';
import { readDate } from './read-date';

/** Four bytes a sign, the greatest first. */
const utf32 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return [0, code >> 16, (code >> 8) & 0xff, code & 0xff];
    }),
  );

describe('HTML is read as a person would', () => {
  test.each([
    ['<b>Slack</b> Stock &amp; Co', 'Slack Stock & Co'],
    ['un <i>mot</i>coupé', 'un motcoupé'],
    ['<p>One</p><p>two</p>three<br>four', 'One two three four'],
    ['a < b and c > d, 3<4', 'a < b and c > d, 3<4'],
    ['<script>alert(1)</script>Text<style>p{}</style>', 'Text'],
    ['<SCRIPT>x</SCRIPT >Text', 'Text'],
    ['<svg onload=alert(1)><text>no</text></svg>yes', 'yes'],
    ['<img src=x onerror=alert(1)>seen', 'seen'],
    ['<!-- <b>no</b> -->yes', 'yes'],
    ['<a href="javascript:x">click</a>', 'click'],
    ['&lt;b&gt;shown as written&lt;/b&gt;', '<b>shown as written</b>'],
    ['word&nbsp;...&#8230; d&eacute;j&agrave;', 'word ...… déjà'],
    ['an unclosed <b tag', 'an unclosed'],
    ['<script>never closed', ''],
    ['turned\u202eback and\u200bhidden', 'turnedback andhidden'],
    ['👩‍🔬 stays one', '👩‍🔬 stays one'],
  ])('%s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  test('half a million signs are read to their end', () => {
    for (const piece of ['<', '&', '<b>', '<!--', '&#', '<script>', '&amp;lt;'])
      expect(plainText(piece.repeat(500_000)).length).toBeLessThanOrEqual(6 * 500_000);
  });
});

test.each([
  ['&amp;lt;', '&lt;'],
  ['&#8220;x&#x201D;', '“x”'],
  ['&#150;', '–'],
  ['&#0;&#xD800;', '\ufffd\ufffd'],
  ['?a=1&copy=2&reg=3', '?a=1&copy=2&reg=3'],
  ['&unknown; &toString; &__proto__;', '&unknown; &toString; &__proto__;'],
  ['AT&T & co', 'AT&T & co'],
])('entities are decoded once: %s', (text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded);
});

describe('bytes become the text they were', () => {
  const accents = 'é à ç €';
  test.each([
    ['UTF-8 unannounced', Buffer.from(accents), ''],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${accents}`), 'text/xml'],
    [
      'UTF-16 with a mark, announced as UTF-8',
      Buffer.from(`\ufeff${accents}`, 'utf16le'),
      'text/xml; charset=utf-8',
    ],
    ['UTF-16 without a mark', Buffer.from(`<a>${accents}`, 'utf16le'), ''],
    ['UTF-32', utf32(`<a>${accents}`), ''],
    ['a charset nobody has', Buffer.from(accents), 'text/xml; charset=x-nope'],
  ])('%s', (_, bytes, contentType) => {
    expect(decodeBytes(bytes, contentType)).toContain(accents);
  });

  test.each([
    ['the header says so', 'caf\xe9', 'text/xml; charset="ISO-8859-1"'],
    ['the prolog says so', '<?xml version="1.0" encoding="iso-8859-1"?>caf\xe9', 'text/xml'],
    [
      'the header is wrong, the prolog right',
      '<?xml version="1.0" encoding="iso-8859-1"?>caf\xe9',
      'text/xml; charset=utf-8',
    ],
    ['nobody says so', 'caf\xe9', 'text/xml'],
  ])('Latin-1: %s', (_, text, contentType) => {
    expect(decodeBytes(Buffer.from(text, 'latin1'), contentType)).toContain('café');
  });
});

describe('dates are read however they are written', () => {
  const at = Date.UTC(2026, 4, 4, 14, 3, 5);
  test.each([
    ['2026-05-04T14:03:05Z'],
    ['2026-05-04T16:03:05+02:00'],
    ['2026-05-04 14:03:05'],
    ['2026-05-04T14:03:05.123Z'],
    ['20260504T140305Z'],
    ['Mon, 04 May 2026 14:03:05 GMT'],
    ['Mon, 4 May 2026 14:03:05 +0000'],
    ['04 May 26 10:03:05 EDT'],
    ['Mon, 04 May 2026 16:03:05 CEST'],
    ['Mon, 04 May 2026 10:03:05 ET'],
    ['May 4, 2026 7:03:05 AM PT'],
    ['Monday, 04-May-26 14:03:05 UTC'],
    ['Mon May  4 14:03:05 2026'],
    ['May 4, 2026 14:03:05'],
    ['Mon, 04 May 2026 14:03:05'],
    ['Mon, 2026/05/04 14:03:05 UTC'],
    ['2026/05/04 14:03:05'],
    ['Monday, 4 May 2026 2:03:05 PM GMT'],
    ['May 4th, 2026 2:03:05 p.m.'],
    ['Mon May 04 2026 16:03:05 GMT+0200 (CEST)'],
    ['Mon, 04 May 2026 16:03:05 UTC+2'],
    ['lun., 4 mai 2026 16:03:05 +0200'],
    ['4 Mai 2026 16:03:05 CEST'],
    ['lunes, 4 de mayo de 2026 14:03:05'],
    ['26-05-04T14:03:05Z'],
    ['1777903385'],
    ['1777903385000'],
  ])('%s', (written) => {
    expect(Math.floor((readDate(written) ?? 0) / 1000)).toBe(at / 1000);
  });

  test.each([
    ['Fri, 16 Jan 2026 09:00 ET', Date.UTC(2026, 0, 16, 14)],
    ['Sun, 08 Mar 2026 01:59 ET', Date.UTC(2026, 2, 8, 6, 59)],
    ['Sun, 08 Mar 2026 03:00 ET', Date.UTC(2026, 2, 8, 7)],
    ['Sat, 31 Oct 2026 23:00 CT', Date.UTC(2026, 10, 1, 4)],
    ['Sun, 01 Nov 2026 08:00 MT', Date.UTC(2026, 10, 1, 15)],
    ['Wed, 15 Jul 2026 12:00 PST', Date.UTC(2026, 6, 15, 20)],
    ['Mon, 04 May 2026 14:03 constructor', Date.UTC(2026, 4, 4, 14, 3)],
  ])('a zone named without its half of the year follows American clocks: %s', (written, expected) => {
    expect(readDate(written)).toBe(expected);
  });

  test.each([
    ['2026', Date.UTC(2026, 0, 1)],
    ['2026-05', Date.UTC(2026, 4, 1)],
    ['2026-05-04', Date.UTC(2026, 4, 4)],
    ['04 May 2026', Date.UTC(2026, 4, 4)],
    ['May 4, 2026', Date.UTC(2026, 4, 4)],
    ['2026年05月04日', Date.UTC(2026, 4, 4)],
    ['2026-124', Date.UTC(2026, 4, 4)],
    ['260504', Date.UTC(2026, 4, 4)],
    ['12 févr. 2026', Date.UTC(2026, 1, 12)],
    ['3 août 2026 12:05 AM', Date.UTC(2026, 7, 3, 0, 5)],
    ['2026-05-04T14:03Z', Date.UTC(2026, 4, 4, 14, 3)],
  ])('a part is enough: %s', (written, expected) => {
    expect(readDate(written)).toBe(expected);
  });

  test.each([
    '',
    'yesterday',
    '0000-00-00',
    '2026-13-40',
    'Mon, 99 May 2026',
    '12',
    '2026-400',
    '4 Brumaire 2026',
    '9'.repeat(80),
    undefined,
  ])('an unknown date is unknown: %s', (written) => {
    expect(readDate(written)).toBeUndefined();
  });
});

test('ten thousand texts have ten thousand fingerprints', () => {
  const seen = new Set(
    Array.from({ length: 10_000 }, (_, i) => fingerprint(`tag:site.example,2026:item/${i}`)),
  );
  expect(seen.size).toBe(10_000);
});
