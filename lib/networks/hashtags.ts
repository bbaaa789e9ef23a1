import type { Span } from '../draft/span';

/** What a network takes for a hashtag, and how many it takes. */
export interface HashtagRule {
  /** The hashtags of a text, `#` included, in order. */
  find(text: string): readonly Span[];
  /** More than this is refused or ignored by the network. */
  readonly most?: number;
  /** More than this is announced as too many, though not refused everywhere. */
  readonly advised?: number;
}

/** `#` after a space or punctuation, then letters, marks, digits and `_`, with at least one letter, not glued to another. */
const common =
  /(?<![\p{L}\p{M}\p{N}_&/])[#＃](?=[\p{N}\p{M}_]*\p{L})[\p{L}\p{M}\p{N}_\u200c\u00b7\u30fb]+(?![\p{L}\p{M}\p{N}_\u200c\u00b7\u30fb#＃])/gu;

/** Bluesky takes anything up to the next space, but for closing punctuation (@atproto/api, `TAG_REGEX`). */
const upToSpace = /(?<=^|\s)[#＃](?!\ufe0f)(?:(?!\p{Cf})\S)*[^\d\s\p{P}\p{Cf}](?:(?!\p{Cf})\S)*/gu;

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].replace(/\p{P}+$/u, '').length,
  }));
}

/** The rule of most networks. */
export const commonHashtags = (bounds: { most?: number; advised?: number } = {}): HashtagRule => ({
  find: (text) => spansOf(text, common),
  ...bounds,
});

/** A longer one is plain text on Bluesky (lexicon app.bsky.richtext.facet). */
const longestTag = 64;

export const blueskyHashtags: HashtagRule = {
  find: (text) => spansOf(text, upToSpace).filter(({ start, end }) => end - start - 1 <= longestTag),
  most: 8,
};

/** A network where `#word` is plain text. */
export const noHashtags: HashtagRule = { find: () => [] };
