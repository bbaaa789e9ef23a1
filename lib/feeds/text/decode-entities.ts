import named from './named-entities.json';

const names = new Map(Object.entries(named));

/** What numbers 128-159 mean in the wild: Windows-1252, as every browser reads them (HTML standard §13.2.5.80). */
const windows =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function numbered(code: number): string {
  if (code >= 128 && code < 160) return windows[code - 128] ?? '';
  const isText = code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0x10ffff);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return isText && !isSurrogate ? String.fromCodePoint(code) : '\ufffd';
}

/**
 * Character references replaced once: `&#8220;`, `&#x201c;`, `&ldquo;`. Entities that a document declares itself are
 * left as they stand, so that no document can grow by being read.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,9}));?/g,
    (whole, dec, hex, name) => {
      if (dec !== undefined) return numbered(Number.parseInt(dec, 10));
      if (hex !== undefined) return numbered(Number.parseInt(hex, 16));
      // `&copy=1` is a query, not a copyright sign.
      return whole.endsWith(';') ? (names.get(name) ?? whole) : whole;
    },
  );
}
