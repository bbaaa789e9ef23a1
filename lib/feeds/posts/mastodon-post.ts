import * as v from 'valibot';
import { plainText } from '../text/plain-text';
import { type PostAnswer, type PublicPost, plausibleCounts } from './post-answer';

/** What we read of a status: https://docs.joinmastodon.org/entities/Status */
const status = v.object({
  content: v.string(),
  spoiler_text: v.fallback(v.string(), ''),
  favourites_count: v.optional(v.unknown()),
  reblogs_count: v.optional(v.unknown()),
  replies_count: v.optional(v.unknown()),
});

function readStatus(value: unknown): PostAnswer {
  const { success, output } = v.safeParse(status, value);
  if (!success) return { state: 'failed', why: 'unclear' };
  const counts = plausibleCounts({
    likes: output.favourites_count,
    comments: output.replies_count,
    reposts: output.reblogs_count,
    views: undefined,
  });
  if (Object.keys(counts).length === 0) return { state: 'failed', why: 'unclear' };
  return { state: 'read', counts, text: plainText(output.content) };
}

const key = '([\\w-]{1,64})';
/** Mastodon's own pages, its former ones, and those of Elk and Phanpy, which name the server in the path. */
const pages = [
  new RegExp(`^/(?:deck/)?@[^/]+/${key}$`),
  new RegExp(`^/(?:web|deck)/statuses/${key}$`),
  new RegExp(`^/users/[^/]+/statuses/${key}$`),
  new RegExp(`^/(?:notice|objects)/${key}$`),
];
const elk = new RegExp(`^/([a-z0-9.-]+\\.[a-z]{2,})/@[^/]+/${key}$`);
const phanpy = new RegExp(`^#/([a-z0-9.-]+\\.[a-z]{2,})/s/${key}$`);

/** Server and key of a status from the address of its page. */
function statusOf({ pathname, hash, origin }: URL): readonly [string, string] | undefined {
  for (const page of pages) {
    const found = page.exec(pathname)?.[1];
    if (found) return [origin, found];
  }
  const [, server, found] = elk.exec(pathname) ?? phanpy.exec(hash) ?? [];
  return server && found ? [`https://${server}`, found] : undefined;
}

/** The status of a page of Mastodon or of software like it; asked of its own server. */
export function mastodonPost(permalink: URL): PublicPost | undefined {
  const found = statusOf(permalink);
  if (!found) return undefined;
  const [server, id] = found;
  return {
    origin: `${server}/*`,
    address: `${server}/api/v1/statuses/${id}`,
    read: readStatus,
    // A status made private, or of an account that left, is told as one that never was.
    gone: (code) => code === 404 || code === 410,
  };
}
