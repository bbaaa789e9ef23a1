import * as v from 'valibot';
import { type PostAnswer, type PublicPost, plausibleCounts } from './post-answer';

/** Bluesky's own address for whoever is not signed in: https://docs.bsky.app/docs/advanced-guides/api-directory */
const blueskyPublicApi = 'https://public.api.bsky.app';

/** What we read of https://docs.bsky.app/docs/api/app-bsky-feed-get-post-thread */
const answer = v.object({
  thread: v.object({
    notFound: v.optional(v.unknown()),
    blocked: v.optional(v.unknown()),
    post: v.optional(
      v.object({
        record: v.object({ text: v.fallback(v.string(), '') }),
        likeCount: v.optional(v.unknown()),
        repostCount: v.optional(v.unknown()),
        replyCount: v.optional(v.unknown()),
      }),
    ),
  }),
});

const mistake = v.object({ error: v.string() });

function readAnswer(value: unknown): PostAnswer {
  const { success, output } = v.safeParse(answer, value);
  if (!success) return { state: 'failed', why: 'unclear' };
  const { post, notFound } = output.thread;
  if (!post) return { state: 'failed', why: notFound === undefined ? 'refused' : 'deleted' };
  const counts = plausibleCounts({
    likes: post.likeCount,
    comments: post.replyCount,
    reposts: post.repostCount,
    views: undefined,
  });
  if (Object.keys(counts).length === 0) return { state: 'failed', why: 'unclear' };
  return { state: 'read', counts, text: post.record.text };
}

/** The post of a page of Bluesky (`/profile/HANDLE-OR-DID/post/KEY`), on any site that runs it; asked of `api`. */
export function blueskyPost(permalink: URL, api = blueskyPublicApi): PublicPost | undefined {
  const [, author, key] =
    /^\/profile\/([\w.:%-]{3,260})\/post\/([\w.~-]{1,100})$/.exec(permalink.pathname) ?? [];
  if (!author || !key) return undefined;
  const address = new URL('/xrpc/app.bsky.feed.getPostThread', api);
  address.searchParams.set('uri', `at://${decodeURIComponent(author)}/app.bsky.feed.post/${key}`);
  address.searchParams.set('depth', '0');
  address.searchParams.set('parentHeight', '0');
  return {
    origin: `${address.origin}/*`,
    address: address.href,
    read: readAnswer,
    gone(status, value) {
      const said = v.safeParse(mistake, value);
      return status === 400 && said.success && said.output.error === 'NotFound';
    },
  };
}
