import { describe, expect, test } from 'vitest';
import { loopbackServer } from '../../../tests/loopback-server';
import { askPost } from './ask-post';
import { blueskyPost } from './bluesky-post';
import { mastodonPost } from './mastodon-post';
import { publicPost } from './public-post';

const server = loopbackServer();
const now = Date.UTC(2026, 4, 4, 8);
const tools = () => ({ fetch: globalThis.fetch, signal: new AbortController().signal });

const status = {
  id: '1144',
  content:
    '<p>Le marché revient <a href="https://exemple.org/m"><span class="invisible">https://</span>exemple.org/m</a></p>',
  favourites_count: 12,
  reblogs_count: 3,
  replies_count: 0,
};
const onMastodon = () => {
  const post = mastodonPost(new URL(`${server.origin()}/@lea/1144`));
  if (!post) throw new Error('a status has an address');
  return post;
};
const onBluesky = () => {
  const page = new URL('https://bsky.app/profile/lea.test/post/3kabc');
  const post = blueskyPost(page, server.origin());
  if (!post) throw new Error('a post has an address');
  return post;
};
const statusPath = '/api/v1/statuses/1144';
const threadPath =
  '/xrpc/app.bsky.feed.getPostThread?uri=at%3A%2F%2Flea.test%2Fapp.bsky.feed.post%2F3kabc&depth=0&parentHeight=0';

const says = (path: string, value: unknown, code = 200, headers: Record<string, string> = {}) =>
  server.answers.set(path, (_, response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
  });
const thread = (post: unknown) => ({ thread: { $type: 'app.bsky.feed.defs#threadViewPost', post } });

describe('the counters of a post anybody may see', () => {
  test('Mastodon: as its documentation gives them, and what the post says', async () => {
    says(statusPath, status);
    expect(await askPost(onMastodon(), tools(), now)).toEqual({
      state: 'read',
      counts: { likes: 12, reposts: 3, comments: 0 },
      text: 'Le marché revient https://exemple.org/m',
    });
  });

  test('Bluesky: likes, reposts and replies', async () => {
    says(threadPath, thread({ record: { text: 'Bonjour' }, likeCount: 4, repostCount: 0, replyCount: 1 }));
    expect(await askPost(onBluesky(), tools(), now)).toEqual({
      state: 'read',
      counts: { likes: 4, reposts: 0, comments: 1 },
      text: 'Bonjour',
    });
  });

  test('nobody’s cookies go along', async () => {
    says(statusPath, status);
    await askPost(onMastodon(), tools(), now);
    expect(server.asked[0]?.headers.cookie).toBeUndefined();
    expect(server.asked[0]?.headers.authorization).toBeUndefined();
  });

  test.each([
    ['a negative count', { ...status, favourites_count: -1 }, { comments: 0, reposts: 3 }],
    ['a count that is no number', { ...status, reblogs_count: '3' }, { likes: 12, comments: 0 }],
    ['a count beyond anything', { ...status, replies_count: 1e300 }, { likes: 12, reposts: 3 }],
    ['a count that is missing', { content: '', favourites_count: 7 }, { likes: 7 }],
  ])('%s is unknown, never 0, and the others are kept', async (_, value, counts) => {
    says(statusPath, value);
    expect(await askPost(onMastodon(), tools(), now)).toMatchObject({ state: 'read', counts });
  });

  test.each([
    ['deleted', 404, { error: 'Record not found' }, { why: 'deleted' }],
    ['only for those who sign in', 401, { error: 'Needs a user' }, { why: 'refused' }],
    ['a server in trouble', 503, {}, { why: 'unreachable' }],
    ['a page instead of an answer', 200, '<html>', { why: 'unclear' }],
    ['an answer without any count', 200, { content: 'x' }, { why: 'unclear' }],
    ['nothing at all', 200, null, { why: 'unclear' }],
  ])('Mastodon, %s', async (_, code, value, expected) => {
    says(statusPath, value, code);
    expect(await askPost(onMastodon(), tools(), now)).toMatchObject({ state: 'failed', ...expected });
  });

  test.each([
    ['deleted', 400, { error: 'NotFound', message: 'Post not found' }, 'deleted'],
    ['deleted, told in the thread', 200, { thread: { uri: 'at://x', notFound: true } }, 'deleted'],
    ['blocked', 200, { thread: { uri: 'at://x', blocked: true } }, 'refused'],
    ['not understood', 400, { error: 'InvalidRequest' }, 'refused'],
    ['another thing altogether', 200, [1, 2, 3], 'unclear'],
  ])('Bluesky, %s', async (_, code, value, why) => {
    says(threadPath, value, code);
    expect(await askPost(onBluesky(), tools(), now)).toMatchObject({ state: 'failed', why });
  });

  test('a server that asks to be left alone is, until then', async () => {
    says(statusPath, {}, 429, { 'retry-after': '3600' });
    expect(await askPost(onMastodon(), tools(), now)).toEqual({
      state: 'failed',
      why: 'unreachable',
      retryAt: now + 3_600_000,
    });
  });

  test('no network, or a server that never answers, is said as such', async () => {
    server.answers.set(statusPath, () => undefined);
    const impatient = { ...tools(), patience: 400 };
    expect(await askPost(onMastodon(), impatient, now)).toEqual({ state: 'failed', why: 'unreachable' });
    const nowhere = mastodonPost(new URL('http://127.0.0.1:1/@lea/1'));
    expect(nowhere && (await askPost(nowhere, tools(), now))).toMatchObject({ why: 'unreachable' });
  });
});

describe('which posts have a public door', () => {
  test.each([
    ['mastodon', 'https://piaille.fr/@lea/1144', 'https://piaille.fr/api/v1/statuses/1144'],
    ['mastodon', 'https://piaille.fr/@lea@autre.social/1144', 'https://piaille.fr/api/v1/statuses/1144'],
    ['mastodon', 'https://piaille.fr/deck/@lea/1144', 'https://piaille.fr/api/v1/statuses/1144'],
    ['elk', 'https://elk.zone/piaille.fr/@lea/1144', 'https://piaille.fr/api/v1/statuses/1144'],
    ['phanpy', 'https://phanpy.social/#/piaille.fr/s/1144', 'https://piaille.fr/api/v1/statuses/1144'],
  ])('%s: %s', (network, permalink, address) => {
    const post = publicPost(network, permalink);
    expect(post?.address).toBe(address);
    expect(post?.origin).toBe('https://piaille.fr/*');
  });

  test('Bluesky is asked at its own public address, by name or by identity', () => {
    const post = publicPost('bluesky', 'https://bsky.app/profile/did:plc:abc/post/3k');
    expect(post?.origin).toBe('https://public.api.bsky.app/*');
    expect(post?.address).toContain('at%3A%2F%2Fdid%3Aplc%3Aabc%2Fapp.bsky.feed.post%2F3k');
  });

  test.each([
    ['x', 'https://x.com/lea/status/1'],
    ['bluesky', 'https://bsky.app/profile/lea.test'],
    ['mastodon', 'https://piaille.fr/@lea'],
    ['mastodon', 'not an address'],
    ['mastodon', undefined],
    ['constructor', 'https://piaille.fr/@lea/1'],
  ])('none for %s %s', (network, permalink) => {
    expect(publicPost(network, permalink)).toBeUndefined();
  });
});
