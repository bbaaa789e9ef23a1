import * as v from 'valibot';
import { plainText } from '../text/plain-text';
import { readDate } from '../text/read-date';
import { type FeedProblem, mostItems, type ParsedFeed } from './parsed-feed';

const text = v.fallback(v.optional(v.nullable(v.string())), undefined);

/** What we read of a status: https://docs.joinmastodon.org/entities/Status */
const status = v.object({
  uri: v.string(),
  url: text,
  content: v.string(),
  spoiler_text: text,
  created_at: text,
  language: text,
  account: v.object({ acct: v.string(), display_name: text }),
});

/** The public timeline of a hashtag, as Mastodon's API gives it. Posts have no title; a content warning serves as one. */
export function readStatuses(values: readonly unknown[]): ParsedFeed | FeedProblem {
  const items = values.slice(0, mostItems).flatMap((value) => {
    const { success, output } = v.safeParse(status, value);
    if (!success) return [];
    const handle = `@${output.account.acct}`;
    return [
      {
        id: output.uri,
        title: plainText(output.spoiler_text ?? ''),
        summary: plainText(output.content),
        link: output.url ?? output.uri,
        author: handle,
        publisher: handle,
        published: readDate(output.created_at ?? undefined),
        language: output.language ?? undefined,
      },
    ];
  });
  return values.length > 0 && items.length === 0 ? 'not-a-feed' : { format: 'mastodon', title: '', items };
}
