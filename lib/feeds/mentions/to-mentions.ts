import type { Mention } from '../../vigilance/mention';
import { hostOf } from '../links/host-of';
import { safeLink } from '../links/safe-link';
import { unwrapLink } from '../links/unwrap-link';
import type { FeedItem, ParsedFeed } from '../read/parsed-feed';
import { itemIdentities } from './item-identity';

const longestTitle = 300;
const longestText = 4_000;
/** A clock may be ahead by this much; what claims to be from later is dated by its reading. */
const clockError = 10 * 60_000;

/** A text cut between words, never inside a character. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), longest - 40))}…`;
}

function publishedAt({ published, updated }: FeedItem, seenAt: number): number | undefined {
  const at = published ?? updated;
  return at !== undefined && at > seenAt + clockError ? seenAt : at;
}

/** The items of a feed as mentions: links unwrapped and safe, a source for each, identities that last. */
export function toMentions(feed: ParsedFeed, feedId: string, seenAt: number): Mention[] {
  const identities = itemIdentities(feed.items);
  return feed.items.map((item, i) => {
    const url = item.link === undefined ? undefined : safeLink(unwrapLink(item.link));
    const text = item.summary.length >= 40 ? item.summary : (item.content ?? item.summary);
    const at = publishedAt(item, seenAt);
    const language = item.language ?? feed.language;
    return {
      id: `${feedId}:${identities[i]}`,
      feed: feedId,
      source: cut(item.publisher ?? hostOf(url), 120) || cut(item.author ?? feed.title, 120),
      // Posts have no title: the start of what they say stands for it.
      title: cut(item.title || text, item.title ? longestTitle : 100),
      text: cut(text, longestText),
      ...(url !== undefined && { url }),
      ...(item.author && { author: cut(item.author, 120) }),
      ...(at !== undefined && { publishedAt: at }),
      seenAt,
      ...(language && { language }),
    };
  });
}
