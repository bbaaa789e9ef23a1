import { comparableUrl } from '../../vigilance/comparable-url';
import { unwrapLink } from '../links/unwrap-link';
import type { FeedItem } from '../read/parsed-feed';
import { fingerprint } from '../text/fingerprint';

/** An address that names a page, whatever counts clicks on it; Bing's changes a number in it at every reading. */
const pageName = (address: string) =>
  /^https?:\/\//i.test(address) ? comparableUrl(unwrapLink(address)) : address;

/**
 * What tells the items of one feed apart, in the feed's order: its own identifier; with the link when the feed gives
 * two items the same one; without identifier the link; without link the words.
 */
export function itemIdentities(items: readonly FeedItem[]): string[] {
  const uses = new Map<string, number>();
  for (const { id } of items) if (id) uses.set(id, (uses.get(id) ?? 0) + 1);
  return items.map(({ id, link, title, summary }) => {
    const page = link === undefined ? '' : pageName(link);
    const words = `${title}|${summary}`;
    if (id) return fingerprint((uses.get(id) ?? 0) > 1 ? `${id}|${page || words}` : pageName(id));
    return fingerprint(page || words);
  });
}
