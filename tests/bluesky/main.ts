import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { readPublications } from '../../lib/browser/readings/read-publications';
import type { Verdict } from '../../lib/crosstest/decide';
import { priorHyper } from '../../lib/crosstest/hyper';
import { transferOf } from '../../lib/crosstest/transfer-of';
import { askPost } from '../../lib/feeds/posts/ask-post';
import { blueskyPost } from '../../lib/feeds/posts/bluesky-post';
import { fold } from '../../lib/history/fold';
import { learnFrom } from '../../lib/history/learn/learnt';
import { openHistory } from '../../lib/history/store';
import { started } from '../samples/started';
import { localNetwork } from './local-network.mjs';
import { mastodonServer } from './mastodon-server';
import { searchPosts } from './search-posts';

/**
 * Cross-tests on a real Bluesky network: posts published by an account, liked by others, read through the public API by
 * the code the worker runs, up to the verdict and to what the account's posts teach of the transfer to a second network
 * (a server that answers as Mastodon's documentation says). Prints what it measured.
 */
const hour = 3_600_000;
const timings: number[] = [];
const network = await localNetwork();
const mastodon = await mastodonServer();
const now = Date.now();
const published = { A: now - 96 * hour, B: now - 24 * hour };
let clock = now;

const tools = {
  fetch: (async (address, init) => {
    const start = performance.now();
    const answer = await fetch(String(address).replace('https://public.api.bsky.app', network.appView), init);
    timings.push(performance.now() - start);
    return answer;
  }) as typeof globalThis.fetch,
  now: () => clock,
  signal: new AbortController().signal,
  granted: async () => ['https://public.api.bsky.app/*', `${mastodon.origin}/*`],
  beside: async () => [],
  tell: async (_: unknown, verdict: Verdict) => void told.push(verdict),
};
const told: Verdict[] = [];
const history = openHistory('bluesky');
const variants = {
  A: 'Le marché revient samedi, de 8 h à 13 h.',
  B: 'Samedi, le marché revient : on vous garde un panier ?',
};

console.log(`network up in ${network.upIn.toFixed(1)} s`);
try {
  // A cross-test on Bluesky: A first, B three days later.
  await history.append([started('e', { at: published.A, target: 'mastodon', variants })]);
  for (const variant of ['A', 'B'] as const) {
    const post = await network.publish(variants[variant], published[variant]);
    await network.like(post, variant === 'A' ? 3 : 11);
    await network.settle();
    const id = `e:published:${variant}:bluesky`;
    await history.append([
      {
        id,
        type: 'publication/observed',
        experiment: 'e',
        variant,
        network: 'bluesky',
        text: variants[variant],
        at: published[variant],
        url: post.permalink,
      },
    ]);
    for (const age of [12, 24]) {
      clock = published[variant] + (age + 0.1) * hour;
      await readPublications(history, tools);
    }
  }
  const [experiment] = fold((await history.read()).events);
  assert.deepEqual(
    experiment?.readings.map(({ counts }) => counts.likes),
    [3, 3, 11, 11],
    'likes as given',
  );
  assert.equal(experiment?.missed.length, 0, 'no reading failed');
  assert.ok(
    experiment?.publications.every(({ edited }) => edited === undefined),
    'no post was changed',
  );
  assert.equal(told.at(-1)?.leader, 'B', 'the version that was liked more leads');
  console.log(
    `verdict: B leads for the target with P = ${(1 - (told.at(-1)?.probabilityA ?? 0.5)).toFixed(3)}`,
  );

  // The address may name the account by its identity; a deleted post and a silent server are said to be such.
  const gone = await network.publish('Une annonce retirée.', now);
  await network.settle();
  const ask = async (permalink: string, api = network.appView) => {
    const post = blueskyPost(new URL(permalink), api);
    assert.ok(post, permalink);
    return askPost(post, { ...tools, fetch, patience: 3_000 }, now);
  };
  assert.equal((await ask(gone.permalink)).state, 'read');
  assert.equal((await ask(gone.byIdentity)).state, 'read');
  await network.remove(gone);
  await network.settle();
  assert.deepEqual(await ask(gone.permalink), { state: 'failed', why: 'deleted' });
  const nobody = 'https://bsky.app/profile/personne.test/post/3kabc';
  assert.notEqual((await ask(nobody)).state, 'read');
  assert.deepEqual(await ask(gone.permalink, 'http://127.0.0.1:1'), { state: 'failed', why: 'unreachable' });
  console.log('deleted, unknown and unreachable posts told as such');

  // What others say is found by the search, with an app password of the account.
  const mentions = await searchPosts({
    server: network.server,
    handle: network.handle,
    appPassword: await network.appPassword(),
    words: 'marché',
  });
  assert.deepEqual(
    mentions.map(({ text }) => text).sort(),
    Object.values(variants).sort(),
    'the posts that hold the word, and no other',
  );
  assert.ok(mentions.every(({ url }) => url?.startsWith('https://bsky.app/profile/did:')));
  console.log(`search: ${mentions.length} mentions found with an app password`);

  // Ordinary posts, the same on both networks: what does well here does well there.
  const posts = 30;
  for (let i = 0; i < posts; i += 1) {
    const text = `Nouvelle numéro ${i} de la semaine : les ateliers de la maison de quartier`;
    const at = now - (posts - i + 5) * 24 * hour;
    const post = await network.publish(text, at);
    const likes = (i * 7) % 12;
    await network.like(post, likes);
    await network.settle();
    const answer = await ask(post.permalink);
    assert.ok(answer.state === 'read' && answer.counts.likes === likes, `likes of post ${i}`);
    const status = mastodon.publish(text, 2 * likes + (i % 3));
    const there = await askPost(status, { ...tools, fetch }, now);
    assert.ok(there.state === 'read');
    await history.append(
      [
        { id: `b${i}`, network: 'bluesky', url: post.permalink, counts: answer.counts },
        { id: `m${i}`, network: 'mastodon', url: status.address, counts: there.counts },
      ].map((one) => ({ ...one, type: 'post/counted', at: now, published: at, text })),
    );
  }
  const learnt = learnFrom(fold((await history.read()).events), await history.posts());
  const pair = learnt.crossPosted.find(({ test, target }) => test === 'bluesky' && target === 'mastodon');
  const before = transferOf('bluesky', 'mastodon', priorHyper).mean;
  const after = transferOf('bluesky', 'mastodon', learnt.hyper).mean;
  assert.ok((pair?.posts ?? 0) >= 15, 'contents found on both networks');
  assert.ok(after > before, 'what does well here does well there: the transfer is learnt');
  console.log(
    `transfer bluesky → mastodon: ${before.toFixed(2)} before, ${after.toFixed(2)} after ${pair?.posts} posts`,
  );

  const sorted = [...timings].sort((a, b) => a - b);
  const figures = {
    'network up s': network.upIn,
    readings: experiment?.readings.length ?? 0,
    'reading ms, median': sorted[Math.floor(sorted.length / 2)] ?? 0,
    'P(B)': 1 - (told.at(-1)?.probabilityA ?? 0.5),
    'transfer before': before,
    'transfer after': after,
    'posts on both': pair?.posts ?? 0,
    'mentions found': mentions.length,
  };
  console.log(`RESULT ${JSON.stringify({ bench: 'bluesky', figures })}`);
} finally {
  mastodon.close();
  await network.close();
}
