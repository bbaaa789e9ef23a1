import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, loopbackServer } from '../../../tests/loopback-server';
import type { Mention } from '../../vigilance/mention';
import { nextWake, type PollState, type PollStep, type PollTools, pollDue } from './poll-due';
import type { Source } from './source';
import { newSourceState, type SourceState } from './source-state';
import { storeStep } from './store-step';

/** A real server on this machine, so that fetch, aborts and validators are the real ones. */
const { answers, asked, server, origin: address } = loopbackServer();
let origin = '';
beforeAll(() => {
  origin = address();
});

const minute = 60_000;
let now = Date.UTC(2026, 4, 4, 12);
const tools = (more: Partial<PollTools> = {}): PollTools => ({
  fetch: globalThis.fetch,
  clock: () => now,
  random: () => 0.5,
  signal: new AbortController().signal,
  pause: async (ms) => {
    now += ms;
  },
  ...more,
});

const feed = (...ids: string[]) =>
  `<rss version="2.0"><channel><title>t</title>${ids
    .map(
      (id, i) =>
        `<item><title>Story ${id}</title><guid isPermaLink="false">${id}</guid><pubDate>${new Date(now - i * minute).toUTCString()}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;
const says =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answer =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

function follow(...paths: string[]): PollState {
  const sources: Source[] = paths.map((path) => ({ id: path, kind: 'feed', address: `${origin}${path}` }));
  return { sources, states: {}, hosts: {} };
}

/** Polls to the end, storing every step; the host's spacing is forgotten, as minutes of waiting would have it. */
async function poll(state: PollState, more: Partial<PollTools> = {}) {
  const steps: PollStep[] = [];
  const mentions: Mention[] = [];
  let stored: PollState = { ...state, hosts: {} };
  for await (const step of pollDue(stored, tools(more))) {
    steps.push(step);
    mentions.push(...step.mentions);
    stored = storeStep(stored, step);
  }
  return { state: stored, steps, mentions };
}

const only = (state: PollState): SourceState => Object.values(state.states)[0] ?? newSourceState(0);

describe('a feed is read politely', () => {
  test('nobody’s cookies, our validators, and nothing new when nothing changed', async () => {
    answers.set('/a', (request, response) => {
      const fresh = request.headers['if-none-match'] === '"v1"';
      response
        .writeHead(fresh ? 304 : 200, { etag: '"v1"', 'set-cookie': 'who=you' })
        .end(fresh ? '' : feed('1', '2'));
    });
    const first = await poll(follow('/a'));
    expect(first.mentions.map(({ title }) => title)).toEqual(['Story 1', 'Story 2']);
    now += 61 * minute;
    const second = await poll(first.state);
    expect(second.mentions).toEqual([]);
    expect(asked).toHaveLength(2);
    expect(asked[1]?.headers['if-none-match']).toBe('"v1"');
    expect(asked[1]?.headers.cookie).toBeUndefined();
    expect(only(second.state)).toMatchObject({ failures: 0, readAt: now });
  });

  test('validators are forgotten after eight days: some servers say "not modified" for ever', async () => {
    answers.set('/a', says(feed('1'), { etag: '"v1"' }));
    const first = await poll(follow('/a'));
    now += 9 * 24 * 60 * minute;
    await poll(first.state);
    expect(asked[1]?.headers['if-none-match']).toBeUndefined();
  });

  test('it is not asked again before its time', async () => {
    answers.set('/a', says(feed('1')));
    const first = await poll(follow('/a'));
    now += 10 * minute;
    expect((await poll(first.state)).steps).toEqual([]);
  });

  test('after a night asleep it is asked once', async () => {
    answers.set('/a', says(feed('1')));
    const first = await poll(follow('/a'));
    now += 9 * 60 * minute;
    await poll(first.state);
    expect(asked).toHaveLength(2);
  });

  test('two feeds of one host take turns', async () => {
    answers.set('/a', says(feed('1')));
    answers.set('/b', says(feed('2')));
    const from = now;
    const { mentions } = await poll(follow('/a', '/b'));
    expect(mentions).toHaveLength(2);
    expect(now - from).toBe(500);
  });

  test('Reddit’s take theirs a minute apart: the second waits for another wake', async () => {
    answers.set('/a', says(feed('1')));
    const state = follow('/a', '/b');
    const sources = state.sources.map((source) => ({ ...source, kind: 'reddit' }));
    const after = await poll({ ...state, sources });
    expect(new Set(after.steps.map(({ source }) => source))).toEqual(new Set(['/a']));
    expect((nextWake(after.state) ?? 0) - now).toBe(65_000);
  });
});

describe('no answer removes a source', () => {
  test.each([
    [404, 'not-found'],
    [403, 'not-allowed'],
    [429, 'too-many-requests'],
    [500, 'server-error'],
    [503, 'server-error'],
  ] as const)('%d: kept, and asked later and later', async (status, problem) => {
    answers.set('/a', says('', {}, status));
    let { state } = await poll(follow('/a'));
    expect(only(state)).toMatchObject({ failures: 1, problem });
    const firstWait = only(state).nextAt - now;
    now = only(state).nextAt;
    state = (await poll(state)).state;
    expect(only(state).nextAt - now).toBeCloseTo(2 * firstWait, -3);
    answers.set('/a', says(feed('1')));
    now = only(state).nextAt;
    const after = await poll(state);
    expect(after.mentions).toHaveLength(1);
    expect(only(after.state)).toMatchObject({ failures: 0 });
    expect(only(after.state).problem).toBeUndefined();
  });

  test('the wait never exceeds a day, give or take the jitter', async () => {
    answers.set('/a', says('', {}, 500));
    let { state } = await poll(follow('/a'));
    for (let i = 0; i < 12; i++) {
      now = only(state).nextAt;
      state = (await poll(state, { random: () => 0.999 })).state;
    }
    expect(only(state).nextAt - now).toBeLessThanOrEqual(1.2 * 24 * 60 * minute);
  });

  test('410: left alone, and still in the list', async () => {
    answers.set('/a', says('', {}, 410));
    const { state } = await poll(follow('/a'));
    now += 30 * 24 * 60 * minute;
    expect((await poll(state)).steps).toEqual([]);
    expect(state.sources).toHaveLength(1);
  });

  test('a sign-in page is no feed, and says so', async () => {
    answers.set('/a', says('<html><body>Sign in</body></html>'));
    expect(only((await poll(follow('/a'))).state).problem).toBe('not-a-feed');
  });

  test.each(['7200', 'date'])('Retry-After (%s) is obeyed, for the whole host', async (how) => {
    const header = how === 'date' ? new Date(now + 7_200_000).toUTCString() : how;
    answers.set('/a', says('', { 'retry-after': header }, 429));
    const { state } = await poll(follow('/a'));
    // A date is told to the second.
    expect(Math.abs(only(state).nextAt - now - 7_200_000)).toBeLessThan(1_000);
    expect(Object.values(state.hosts)[0]).toBe(only(state).nextAt);
  });

  test('nobody there: our network may be down, two hours at most', async () => {
    const nowhere: PollState = {
      ...follow(),
      sources: [{ id: 'x', kind: 'feed', address: 'http://127.0.0.1:1/' }],
    };
    const { state } = await poll(nowhere);
    expect(only(state).problem).toBe('offline');
  });
});

describe('nothing hangs, floods or outlives us', () => {
  test('a server that never answers is left after its time, and the next source is read', async () => {
    answers.set('/slow', () => {});
    answers.set('/b', says(feed('2')));
    const { port } = server.address() as AddressInfo;
    const state: PollState = {
      ...follow('/slow'),
      sources: [
        { id: 'slow', kind: 'feed', address: `${origin}/slow` },
        { id: 'b', kind: 'feed', address: `http://localhost:${port}/b` },
      ],
    };
    // Far more than the other server needs, however busy this machine is.
    const { steps, mentions } = await poll(state, { patience: 3_000 });
    expect(steps.map(({ source, what }) => `${source} ${what}`)).toEqual([
      'slow started',
      'slow failed',
      'b started',
      'b read',
    ]);
    expect(steps[1]?.state.problem).toBe('timeout');
    expect(mentions).toHaveLength(1);
  });

  test('a body that never ends is cut at 2 MB, and what came is read', async () => {
    answers.set('/a', (_, response) => {
      response.writeHead(200);
      response.write('<rss><channel><item><title>First</title><guid>1</guid></item>');
      const more = () => {
        if (response.destroyed) return;
        if (response.write('x'.repeat(65_536))) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    const { mentions } = await poll(follow('/a'));
    expect(mentions.map(({ title }) => title)).toEqual(['First']);
  });

  test('stopped by its signal, it says nothing of the source it was reading', async () => {
    const stop = new AbortController();
    answers.set('/a', () => stop.abort());
    const { steps } = await poll(follow('/a'), { signal: stop.signal });
    expect(steps.map(({ what }) => what)).toEqual(['started']);
  });

  test('it stops when the wake has lasted long enough', async () => {
    answers.set('/a', says(feed('1')));
    const started = now;
    const clock = () => {
      now += 15_000;
      return now;
    };
    const { steps } = await poll(follow('/a', '/b', '/c', '/d'), { clock });
    now = started;
    expect(new Set(steps.map(({ source }) => source)).size).toBeLessThan(4);
  });
});

describe('killed at any moment, nothing is lost or counted twice', () => {
  test.each([0, 1, 2, 3])('after %d stored steps', async (stored) => {
    answers.set('/a', says(feed('1', '2'), { etag: '"v1"' }));
    const kept: Mention[] = [];
    let state = follow('/a');
    // The worker dies: what it was doing is gone, what it had stored is not.
    let done = 0;
    for await (const step of pollDue(state, tools())) {
      if (done++ === stored) break;
      state = storeStep(state, step);
      kept.push(...step.mentions);
    }
    now += 2 * 60 * minute;
    const again = await poll(state);
    kept.push(...again.mentions);
    expect(kept.map(({ title }) => title).sort()).toEqual(['Story 1', 'Story 2']);
  });

  test('a feed that kills the worker each time lets the others be read, and waits longer each time', async () => {
    let state: PollState = { ...follow('/a') };
    const waits: number[] = [];
    for (let death = 0; death < 4; death++) {
      for await (const step of pollDue({ ...state, hosts: {} }, tools())) {
        state = storeStep(state, step);
        break;
      }
      waits.push(only(state).nextAt - now);
      now = only(state).nextAt;
    }
    expect(waits.every((wait, i) => i === 0 || wait > (waits[i - 1] ?? 0))).toBe(true);
  });

  test('a clock that was turned back does not silence a source for years', async () => {
    answers.set('/a', says(feed('1')));
    const first = await poll(follow('/a'));
    const later = now;
    now -= 3 * 365 * 24 * 60 * minute;
    expect((await poll(first.state)).steps).not.toEqual([]);
    now = later;
  });
});
