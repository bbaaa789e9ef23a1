import { graphemeCount, graphemePieces } from './graphemes';
import { type Limit, limitByPieces, type Piece } from './limit';
import { isTopLevel } from './links';

/** As @atproto/api finds links: a protocol, or a bare domain with a known ending, up to the next space. */
const links = /(?<=^|\s|\()(?:https?:\/\/\S+|(?<domain>[a-z][a-z0-9]*(?:\.[a-z0-9]+)+)\S*)/gimu;

function trimmed(link: string): string {
  let cut = link.replace(/[.,;:!?]$/u, '');
  if (cut.endsWith(')') && !cut.includes('(')) cut = cut.slice(0, -1);
  return cut;
}

/** How many characters are left of a link once the app has shortened it for display (social-app, `toShortUrl`). */
function shortLength(link: string): number {
  if (!/^https?:\/\//iu.test(link) || !URL.canParse(link)) return graphemeCount(link);
  const url = new URL(link);
  const path = (url.pathname === '/' ? '' : url.pathname) + url.search + url.hash;
  return url.host.length + (path.length > 15 ? 16 : path.length);
}

function* blueskyPieces(text: string): Generator<Piece> {
  let at = 0;
  for (const match of text.matchAll(links)) {
    const domain = match.groups?.domain;
    const bare = !match[0].startsWith('http');
    if (bare && !isTopLevel(domain?.split('.').at(-1) ?? '')) continue;
    const link = trimmed(match[0]);
    yield* graphemePieces(text, at, match.index);
    at = match.index + link.length;
    yield { start: match.index, end: at, weight: shortLength(link) };
  }
  yield* graphemePieces(text, at);
}

const encoder = new TextEncoder();

/** The same pieces weighed in bytes; a link is plain ASCII once shortened. */
function* bytePieces(text: string): Generator<Piece> {
  for (const piece of blueskyPieces(text)) {
    if (!piece.each && piece.end - piece.start > 1 && piece.weight > 1) yield piece;
    else for (const byte of bytesOf(text, piece)) yield byte;
  }
}

function* bytesOf(text: string, piece: Piece): Generator<Piece> {
  if (!piece.each) {
    yield { ...piece, weight: encoder.encode(text.slice(piece.start, piece.end)).length };
    return;
  }
  for (let i = piece.start; i < piece.end; i++) {
    const code = text.charCodeAt(i);
    yield { start: i, end: i + 1, weight: code < 0x80 ? 1 : code < 0x800 ? 2 : 3 };
  }
}

/**
 * 300 graphemes and 3,000 UTF-8 bytes, after links are shortened (lexicon app.bsky.feed.post).
 * The length is in graphemes; when only the bytes are too many, they count for a tenth.
 */
export function blueskyLength(max = 300, maxBytes = 3000): Limit {
  const characters = limitByPieces({ rule: 'graphemes', max, pieces: blueskyPieces });
  const bytes = limitByPieces({ rule: 'graphemes', max: maxBytes, pieces: bytePieces });
  return {
    ...characters,
    measure(text) {
      const length = characters.measure(text);
      // A code unit is three bytes at the most: most texts need no second pass.
      const size = text.length * 3 > maxBytes ? bytes.measure(text) : 0;
      return size > maxBytes ? Math.max(length, Math.ceil((size * max) / maxBytes)) : length;
    },
    overflow(text) {
      const offsets = [characters.overflow(text), bytes.overflow(text)].filter((o) => o !== undefined);
      return offsets.length > 0 ? Math.min(...offsets) : undefined;
    },
  };
}
