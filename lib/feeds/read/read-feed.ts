import { decodeBytes } from '../text/decode-bytes';
import type { FeedProblem, ParsedFeed } from './parsed-feed';
import { readJsonFeed } from './read-json-feed';
import { readXmlFeed } from './read-xml-feed';

/** What came with the bytes. */
export interface FeedOrigin {
  /** The address they were read from, for links that are relative to it. */
  readonly address?: string;
  readonly contentType?: string;
}

/**
 * A feed of any format, from its bytes (2 MB at most: `fetchFeed` cuts there; what is left of a feed that was cut is
 * read all the same). Everything that comes out is plain text. Never throws, whatever comes in.
 */
export function readFeed(
  bytes: Uint8Array,
  { address, contentType }: FeedOrigin = {},
): ParsedFeed | FeedProblem {
  const text = decodeBytes(bytes, contentType).trimStart();
  if (text === '') return 'empty';
  return /^[[{]/.test(text) ? readJsonFeed(text, address) : readXmlFeed(text, address);
}
