import assert from 'node:assert/strict';
import { bluesky } from '../../lib/feeds/kinds/bluesky';
import { blueskyKey, openBlueskySession, renewBlueskySession } from '../../lib/feeds/poll/bluesky-session';
import { type PollState, pollDue } from '../../lib/feeds/poll/poll-due';
import { storeStep } from '../../lib/feeds/poll/store-step';
import type { Mention } from '../../lib/vigilance/mention';

interface Searched {
  /** Address of the account's own server, which stands for bsky.social. */
  readonly server: string;
  readonly handle: string;
  readonly appPassword: string;
  readonly words: string;
}

/**
 * The source "Bluesky search" as the worker reads it, against a real server: a session for an app password, the search,
 * the session renewed, and what a wrong password or none comes to. Gives the mentions found.
 */
export async function searchPosts({
  server,
  handle,
  appPassword,
  words,
}: Searched): Promise<readonly Mention[]> {
  const there = ((address: RequestInfo | URL, init?: RequestInit) =>
    fetch(String(address).replace('https://bsky.social', server), init)) as typeof globalThis.fetch;
  const { signal } = new AbortController();
  const address = bluesky.addressFor?.(words, { language: 'fr', country: 'FR' }) ?? '';
  const read = async (key: Readonly<Record<string, string>> | undefined) => {
    let state: PollState = { sources: [{ id: 's', kind: 'bluesky', address }], states: {}, hosts: {} };
    const mentions: Mention[] = [];
    const tools = { fetch: there, clock: Date.now, random: () => 0.5, signal, keyOf: async () => key };
    for await (const step of pollDue(state, tools)) {
      state = storeStep(state, step);
      mentions.push(...step.mentions);
    }
    return { state: state.states.s, mentions };
  };

  assert.equal(await openBlueskySession(there, handle, 'not-the-pass-word', signal), undefined, 'refused');
  assert.equal((await read(undefined)).state?.problem, 'not-allowed', 'without a key, nothing is asked');
  const session = await openBlueskySession(there, handle, appPassword, signal);
  assert.ok(session, 'a session for the app password');
  const found = await read(blueskyKey(session));
  assert.equal(found.state?.problem, undefined, 'the search is answered');
  const renewed = await renewBlueskySession(there, session, signal);
  assert.ok(renewed, 'the session is renewed by its own key');
  const again = await read(blueskyKey(renewed));
  assert.deepEqual(
    again.mentions.map(({ id }) => id),
    found.mentions.map(({ id }) => id),
    'the same posts are the same mentions',
  );
  assert.equal((await read({ authorization: 'Bearer nothing' })).state?.readAt, undefined, 'a false key');
  return found.mentions;
}
