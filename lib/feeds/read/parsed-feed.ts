/** One entry as the feed tells it, in plain text. Dates in ms since 1970, UTC. */
export interface FeedItem {
  readonly id?: string | undefined;
  readonly title: string;
  readonly summary: string;
  /** The whole text, where the feed carries it beside a summary. */
  readonly content?: string | undefined;
  /** As written, made absolute; of any scheme, redirects and all. */
  readonly link?: string | undefined;
  readonly author?: string | undefined;
  /** The publication, where the feed names it. */
  readonly publisher?: string | undefined;
  readonly published?: number | undefined;
  readonly updated?: number | undefined;
  readonly language?: string | undefined;
}

/** A feed of any format, read. */
export interface ParsedFeed {
  readonly format: 'atom' | 'rss' | 'rdf' | 'json' | 'mastodon' | 'bluesky';
  readonly title: string;
  readonly language?: string | undefined;
  readonly items: readonly FeedItem[];
}

/** Why there is nothing to read: an empty body, or a page that is no feed (a login, a "just a moment"). */
export type FeedProblem = 'empty' | 'not-a-feed';

/** More entries than this in one reading are not news. */
export const mostItems = 300;
