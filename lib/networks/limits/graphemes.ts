import { type Limit, limitByPieces, type Piece } from './limit';

/** Made on first use: it costs a few milliseconds, and most texts need it for an emoji or two only. */
let segmenter: Intl.Segmenter | undefined;

/** The characters a reader sees, in a stretch that holds more than plain letters. */
export function segments(text: string): Iterable<Intl.SegmentData> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/**
 * Stretches that are not one character per code unit, each with the character before it, to which a
 * combining mark would belong. Latin letters, French accents and typographic quotes stay out of them.
 */
const uneven = /[\s\S]?(?:\r\n|[^\n\x20-\u02ff\u2010-\u201f\u2026\u202f\u20ac])+/gu;

/** The graphemes of `text` from `from` to `to`; even stretches come as one piece, so that long texts stay cheap. */
export function* graphemePieces(text: string, from = 0, to = text.length): Generator<Piece> {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  let at = 0;
  const even = (end: number): Piece => ({ start: from + at, end: from + end, weight: end - at, each: true });
  for (const match of part.matchAll(uneven)) {
    if (match.index > at) yield even(match.index);
    for (const { segment, index } of segments(match[0])) {
      const start = from + match.index + index;
      yield { start, end: start + segment.length, weight: 1 };
    }
    at = match.index + match[0].length;
  }
  if (at < part.length) yield even(part.length);
}

/** How many characters a reader sees. */
export function graphemeCount(text: string): number {
  let count = 0;
  for (const piece of graphemePieces(text)) count += piece.weight;
  return count;
}

/** Length in characters as a reader sees them: a family emoji is one. */
export const graphemes = (max: number): Limit =>
  limitByPieces({ rule: 'graphemes', max, pieces: (text) => graphemePieces(text) });
