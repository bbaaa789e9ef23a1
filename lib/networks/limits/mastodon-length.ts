import { graphemeCount, graphemePieces } from './graphemes';
import { type InstanceFacts, type Limit, limitByPieces, maximum, type Piece } from './limit';
import { findLinks } from './links';

/** `@user@host` is shown, and counted, as `@user` (Mastodon, `features/compose/util/counter.js`). */
const remote = /(?<=^|[^/\w])@(?<user>[a-z0-9_]+)@[a-z0-9.-]*[a-z0-9]/giu;

function* countedPieces(text: string, perUrl: number): Generator<Piece> {
  const links = [...findLinks(text)].filter((link) => link.protocol);
  const inLink = (at: number) => links.some((link) => at >= link.start && at < link.end);
  const special: Piece[] = links.map(({ start, end }) => ({ start, end, weight: perUrl }));
  for (const match of text.matchAll(remote)) {
    if (inLink(match.index)) continue;
    const weight = 1 + (match.groups?.user?.length ?? 0);
    special.push({ start: match.index, end: match.index + match[0].length, weight });
  }
  let at = 0;
  for (const piece of special.sort((a, b) => a.start - b.start)) {
    if (piece.start < at) continue;
    yield* graphemePieces(text, at, piece.start);
    yield piece;
    at = piece.end;
  }
  yield* graphemePieces(text, at);
}

/** Mastodon's length: graphemes, any link 23, remote mentions without their host, plus the content warning. */
export function mastodonLength(usual: number, facts: InstanceFacts = {}): Limit {
  const perUrl = maximum(facts.charactersPerUrl, 23);
  return limitByPieces({
    rule: 'graphemes',
    max: maximum(facts.maxCharacters, usual),
    pieces: (text) => countedPieces(text, perUrl),
    already: graphemeCount(facts.contentWarning ?? ''),
  });
}
