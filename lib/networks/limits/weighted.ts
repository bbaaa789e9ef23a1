import { segments } from './graphemes';
import { type Limit, limitByPieces, type Piece } from './limit';
import { findLinks } from './links';

/** Any link, however long, counts for 23: X replaces it with a t.co address. */
const linkWeight = 23;

/** Weight 1 for these code points, 2 for all others: twitter-text `config/v3.json` (X, 2018-10-10). */
const light = (code: number): boolean =>
  code <= 4351 ||
  (code >= 8192 && code <= 8205) ||
  (code >= 8208 && code <= 8223) ||
  (code >= 8242 && code <= 8247);

/** Stretches that are not one light character per code unit, each with the character before it. */
const uneven = /[\s\S]?[^\0-\u02ff\u2010-\u201f]+/gu;
const emoji = /\p{RGI_Emoji}/gv;

/** Any emoji, whatever it is made of, counts for 2; the rest by code point, after NFC. */
function weigh(character: string): number {
  let weight = 0;
  const rest = character.replace(emoji, () => {
    weight += 2;
    return '';
  });
  for (const point of rest.normalize('NFC')) weight += light(point.codePointAt(0) ?? 0) ? 1 : 2;
  return weight;
}

function* characters(text: string, from: number, to: number): Generator<Piece> {
  const part = text.slice(from, to);
  let at = 0;
  const even = (end: number): Piece => ({ start: from + at, end: from + end, weight: end - at, each: true });
  for (const match of part.matchAll(uneven)) {
    if (match.index > at) yield even(match.index);
    for (const { segment, index } of segments(match[0])) {
      const start = from + match.index + index;
      yield { start, end: start + segment.length, weight: weigh(segment) };
    }
    at = match.index + match[0].length;
  }
  if (at < part.length) yield even(part.length);
}

function* weightedPieces(text: string): Generator<Piece> {
  let at = 0;
  for (const link of findLinks(text)) {
    yield* characters(text, at, link.start);
    yield { start: link.start, end: link.end, weight: linkWeight };
    at = link.end;
  }
  yield* characters(text, at, text.length);
}

/** X's length: links 23, Latin letters 1, emoji, Chinese, Japanese and Korean 2 (twitter-text, configuration v3). */
export const weighted = (max: number): Limit =>
  limitByPieces({ rule: 'weighted', max, pieces: weightedPieces });
