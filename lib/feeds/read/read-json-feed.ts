import * as v from 'valibot';
import { plainText, tidy } from '../text/plain-text';
import { readDate } from '../text/read-date';
import { absoluteUrl } from './absolute-url';
import { type FeedProblem, mostItems, type ParsedFeed } from './parsed-feed';
import { readBlueskySearch } from './read-bluesky-search';
import { readStatuses } from './read-statuses';

/** A string, or nothing when it is anything else: one odd field never costs the item. */
const text = v.fallback(v.optional(v.string()), undefined);
const person = v.object({ name: text });

const feed = v.object({
  version: v.pipe(v.string(), v.includes('jsonfeed.org')),
  title: text,
  language: text,
  items: v.fallback(v.array(v.unknown()), []),
});
const item = v.object({
  id: v.fallback(v.optional(v.union([v.string(), v.number()])), undefined),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_text: text,
  content_html: text,
  date_published: text,
  date_modified: text,
  language: text,
  author: v.fallback(v.optional(person), undefined),
  authors: v.fallback(v.optional(v.array(person)), undefined),
});

/** A feed in JSON: JSON Feed 1.x (jsonfeed.org), a list of Mastodon statuses, a Bluesky search. Never throws. */
export function readJsonFeed(source: string, address?: string): ParsedFeed | FeedProblem {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return 'not-a-feed';
  }
  if (Array.isArray(value)) return readStatuses(value);
  const parsed = v.safeParse(feed, value);
  if (!parsed.success) return readBlueskySearch(value);
  const items = parsed.output.items.slice(0, mostItems).flatMap((each) => {
    const { success, output } = v.safeParse(item, each);
    if (!success) return [];
    const content =
      output.content_text === undefined ? plainText(output.content_html ?? '') : tidy(output.content_text);
    const summary = tidy(output.summary ?? '') || content;
    return [
      {
        id: output.id === undefined ? undefined : String(output.id),
        title: tidy(output.title ?? ''),
        summary,
        content: content === summary ? undefined : content,
        link: absoluteUrl(output.url ?? output.external_url ?? '', address),
        author: (output.authors?.[0] ?? output.author)?.name,
        published: readDate(output.date_published) ?? readDate(output.date_modified),
        updated: readDate(output.date_modified),
        language: output.language,
      },
    ];
  });
  return { format: 'json', title: tidy(parsed.output.title ?? ''), language: parsed.output.language, items };
}
