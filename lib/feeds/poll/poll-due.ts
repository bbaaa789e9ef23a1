import type { Mention } from '../../vigilance/mention';
import { kindNamed } from '../kinds/source-kinds';
import { hostOf } from '../links/host-of';
import { fetchFeed } from './fetch-feed';
import { retryAfter } from './retry-after';
import type { Source } from './source';
import { newSourceState, type SourceState } from './source-state';
import { freshValidators, takeAnswer, takeFailure } from './take-answer';

/** All that polling remembers. Hosts: when each may be asked again, ms since 1970. */
export interface PollState {
  readonly sources: readonly Source[];
  readonly states: Readonly<Record<string, SourceState>>;
  readonly hosts: Readonly<Record<string, number>>;
}

/**
 * One thing to store, in one transaction, before the next is asked for. `started` comes before the request: should the
 * worker die of this very feed, the others have their turn first. `read` brings state and mentions together: either both
 * are stored, or the feed will be read again with its old validators, and nothing is lost or counted twice.
 */
export interface PollStep {
  readonly what: 'started' | 'read' | 'failed';
  readonly source: string;
  readonly state: SourceState;
  readonly mentions: readonly Mention[];
  readonly host: readonly [name: string, notBefore: number];
}

export interface PollTools {
  readonly fetch: typeof globalThis.fetch;
  /** ms since 1970. */
  readonly clock: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** Headers of a source that needs a key; undefined when there is none, and the source waits. */
  readonly keyOf?: (source: Source) => Promise<Readonly<Record<string, string>> | undefined>;
  /** Waits some ms between two requests to one host; ends early when stopped. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** ms of work in one go; what is left waits for the next alarm. 20 s, since workers live 30. */
  readonly budget?: number;
  readonly patience?: number;
}

const minute = 60_000;
/** No wait we ask for is longer: beyond it, somebody turned the clock back. */
const longestWait = 48 * 60 * minute;

/** The state while a source is being read: should this be the last thing that is stored, it waits longer each time. */
function begun(before: SourceState, now: number): SourceState {
  const unfinished = (before.unfinished ?? 0) + 1;
  return {
    ...before,
    unfinished,
    nextAt: now + Math.min(24 * 60, 5 * 2 ** Math.min(unfinished, 10)) * minute,
  };
}

/** A host that wants more than this between two requests waits for the next wake. */
const longestPause = 3_000;

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });

/** Sources whose time has come, those that waited longest first. A source that is gone stays, and is left alone. */
function due({ sources, states }: PollState, now: number): Source[] {
  const nextAt = ({ id }: Source) => states[id]?.nextAt ?? 0;
  return sources
    .filter((source) => nextAt(source) <= now || nextAt(source) > now + longestWait)
    .filter(({ id }) => states[id]?.problem !== 'gone')
    .sort((a, b) => nextAt(a) - nextAt(b));
}

/** When something will be due: where to set the alarm. Undefined without sources. */
export function nextWake({ sources, states, hosts }: PollState): number | undefined {
  const times = sources
    .filter(({ id }) => states[id]?.problem !== 'gone')
    .map(({ id, address }) => Math.max(states[id]?.nextAt ?? 0, hosts[hostOf(address)] ?? 0));
  return times.length === 0 ? undefined : Math.min(...times);
}

/**
 * Reads every source that is due, one at a time, as steps to store. Can be stopped, or die, between any two: calling it
 * again with what was stored goes on from there. After a sleep, a source is read once, however many times it was due.
 */
export async function* pollDue(state: PollState, tools: PollTools): AsyncGenerator<PollStep, void, void> {
  const { clock, random, signal } = tools;
  const startedAt = clock();
  const hosts = new Map(Object.entries(state.hosts));
  const readyAt = ({ address }: Source) => hosts.get(hostOf(address)) ?? 0;
  const waiting = due(state, startedAt);
  while (waiting.length > 0) {
    // Those whose host was left alone long enough go first; of these, the one that waited longest.
    const soonest = Math.max(clock(), Math.min(...waiting.map(readyAt)));
    const [source] = waiting.splice(
      waiting.findIndex((each) => readyAt(each) <= soonest),
      1,
    );
    if (!source || soonest - clock() > longestPause) return;
    if (soonest > clock()) await (tools.pause ?? pause)(soonest - clock(), signal);
    if (signal.aborted || clock() - startedAt > (tools.budget ?? 20_000)) return;
    const kind = kindNamed(source.kind);
    const name = hostOf(source.address);
    const before = state.states[source.id] ?? newSourceState(clock());
    const apart = clock() + kind.apartSeconds * 1000;
    hosts.set(name, apart);
    const step = { source: source.id, mentions: [], host: [name, apart] } as const;
    yield { ...step, what: 'started', state: begun(before, clock()) };

    const key = kind.needsKey ? await tools.keyOf?.(source) : undefined;
    if (kind.needsKey && !key) {
      yield { ...step, what: 'failed', state: takeFailure(before, 'not-allowed', clock(), random) };
      continue;
    }
    const answer = await fetchFeed(source.address, freshValidators(before, clock()), {
      ...tools,
      ...(key && { headers: key }),
    }).catch(() => undefined);
    if (!answer) return;
    if (typeof answer === 'string') {
      yield { ...step, what: 'failed', state: takeFailure(before, answer, clock(), random) };
      continue;
    }
    const { state: after, mentions } = takeAnswer(source, kind, before, answer, clock(), random);
    // A host that says "too many" speaks for all its feeds.
    const busy =
      answer.status === 429 || answer.status === 503 ? retryAfter(answer.retryAfter, clock()) : undefined;
    hosts.set(name, Math.max(apart, busy ?? 0));
    yield {
      what: after.failures === 0 ? 'read' : 'failed',
      source: source.id,
      state: after,
      mentions,
      host: [name, Math.max(apart, busy ?? 0)],
    };
  }
}
