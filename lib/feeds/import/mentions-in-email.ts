import type { Mention } from '../../vigilance/mention';
import { hostOf } from '../links/host-of';
import { unwrapLink } from '../links/unwrap-link';
import { toMentions } from '../mentions/to-mentions';
import { absoluteUrl } from '../read/absolute-url';
import type { FeedItem } from '../read/parsed-feed';
import { decodeEntities } from '../text/decode-entities';
import { plainText } from '../text/plain-text';
import { readEmail } from './read-email';

const mostLinks = 300;

/** Links that every alert e-mail carries and that are no mention. */
const housekeeping =
  /unsubscribe|d[ée]sabonn|d[ée]sinscri|preferences|pr[ée]f[ée]rences|settings|param[èe]tres|view (it )?in|voir dans|modifier|edit this|manage|g[ée]rer|help|aide|privacy|confidentialit|irrelevant|pas pertinent|share|partager|flag as|signaler/i;

/** Every link of a piece of HTML with the words on it, and the text up to the next link. */
function linksInHtml(html: string): { href: string; words: string; after: string }[] {
  const pieces = html.slice(0, 1_000_000).split(/<a\b/i).slice(1, mostLinks);
  return pieces.map((piece) => {
    const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(piece);
    const open = piece.indexOf('>') + 1;
    const close = piece.search(/<\/a\s*>/i);
    const end = close < 0 ? piece.length : close;
    return {
      href: decodeEntities(href?.[1] ?? href?.[2] ?? href?.[3] ?? ''),
      words: plainText(piece.slice(open, end)),
      after: plainText(piece.slice(end).replace(/^<\/a\s*>/i, '')),
    };
  });
}

/** Lines with an address in plain text: the line before it, or its own words, are the title. */
function linksInText(text: string): { href: string; words: string; after: string }[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.slice(0, 5_000).flatMap((line, i) => {
    const href = /https?:\/\/[^\s<>")\]]+/.exec(line)?.[0];
    if (href === undefined) return [];
    const own = line
      .replace(href, '')
      .replace(/[<>()[\]]/g, '')
      .trim();
    const before = [...lines.slice(Math.max(0, i - 3), i)]
      .reverse()
      .find((l) => l !== '' && !/https?:\/\//.test(l));
    return [{ href, words: own || (before ?? ''), after: own && before ? before : '' }];
  });
}

/** The mentions a saved alert e-mail lists, dated by the e-mail: what it says of a page is all there is to know of it. */
export function mentionsInEmail(bytes: Uint8Array, feed: string, seenAt: number): Mention[] {
  const { html, plain, date } = readEmail(bytes);
  const links = html === undefined ? linksInText(plain ?? '') : linksInHtml(html);
  const ownHosts = /(^|\.)(alerti|talkwalker|mention|google)\.[a-z.]{2,6}$/;
  const items: FeedItem[] = [];
  const pages = new Set<string>();
  for (const { href, words, after } of links) {
    const link = absoluteUrl(unwrapLink(href), undefined);
    if (!link?.startsWith('http') || pages.has(link) || words.length < 4) continue;
    if ((words.length < 40 && housekeeping.test(words)) || (ownHosts.test(hostOf(link)) && link === href))
      continue;
    pages.add(link);
    items.push({ title: words, summary: after.slice(0, 500), link, published: date });
  }
  return toMentions({ format: 'rss', title: '', items }, feed, seenAt);
}
