import { type FetchTools, fetchFeed } from '../poll/fetch-feed';
import { retryAfter } from '../poll/retry-after';
import { decodeBytes } from '../text/decode-bytes';
import type { PostAnswer, PublicPost } from './post-answer';

const json = (bytes: Uint8Array, contentType: string): unknown => {
  try {
    return JSON.parse(decodeBytes(bytes, contentType));
  } catch {
    return undefined;
  }
};

/**
 * Asks a server for one post, as nobody in particular. Never rejects but when `tools.signal` aborts: what went wrong is
 * in the answer. `now` in ms since 1970.
 */
export async function askPost(post: PublicPost, tools: FetchTools, now: number): Promise<PostAnswer> {
  const answer = await fetchFeed(post.address, undefined, { ...tools, withErrors: true });
  if (answer === 'offline' || answer === 'timeout') return { state: 'failed', why: 'unreachable' };
  const { status, bytes, contentType } = answer;
  const value = json(bytes, contentType);
  if (status === 200) return post.read(value);
  if (post.gone(status, value)) return { state: 'failed', why: 'deleted' };
  const retryAt = retryAfter(answer.retryAfter, now);
  const busy = status === 429 || status >= 500;
  return {
    state: 'failed',
    why: busy ? 'unreachable' : 'refused',
    ...(retryAt === undefined ? {} : { retryAt }),
  };
}
