import * as v from 'valibot';
import { tidy } from '../text/plain-text';
import { readDate } from '../text/read-date';
import { type FeedProblem, mostItems, type ParsedFeed } from './parsed-feed';

const text = v.fallback(v.optional(v.string()), undefined);

/** What we read of a post found: https://docs.bsky.app/docs/api/app-bsky-feed-search-posts */
const post = v.object({
  uri: v.string(),
  author: v.object({ handle: v.string() }),
  record: v.object({
    text: v.string(),
    createdAt: text,
    langs: v.fallback(v.optional(v.array(v.string())), undefined),
  }),
  indexedAt: text,
});
const answer = v.object({ posts: v.array(v.unknown()) });

/** The page people see of a post: `at://did/app.bsky.feed.post/key` has no address a browser knows. */
function pageOf(uri: string): string | undefined {
  const [, did, key] = /^at:\/\/(did:[\w:.%-]+)\/app\.bsky\.feed\.post\/([\w-]+)$/.exec(uri) ?? [];
  return did && key ? `https://bsky.app/profile/${did}/post/${key}` : undefined;
}

/** Posts found by Bluesky's search. */
export function readBlueskySearch(value: unknown): ParsedFeed | FeedProblem {
  const parsed = v.safeParse(answer, value);
  if (!parsed.success) return 'not-a-feed';
  const items = parsed.output.posts.slice(0, mostItems).flatMap((each) => {
    const { success, output } = v.safeParse(post, each);
    if (!success) return [];
    const handle = `@${output.author.handle}`;
    const created = readDate(output.record.createdAt);
    const indexed = readDate(output.indexedAt);
    return [
      {
        id: output.uri,
        title: '',
        summary: tidy(output.record.text),
        link: pageOf(output.uri),
        author: handle,
        publisher: handle,
        // `createdAt` is what the author's program claims; nothing was written after it was indexed.
        published:
          created === undefined || indexed === undefined ? (created ?? indexed) : Math.min(created, indexed),
        language: output.record.langs?.[0],
      },
    ];
  });
  return { format: 'bluesky', title: '', items };
}
