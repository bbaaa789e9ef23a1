import { addCoverage, coverageOfReading } from '../../vigilance/coverage';
import type { Mention } from '../../vigilance/mention';
import type { SourceKind } from '../kinds/source-kind';
import { toMentions } from '../mentions/to-mentions';
import { readFeed } from '../read/read-feed';
import type { FeedAnswer } from './fetch-feed';
import { followMove } from './follow-move';
import { afterFailure, afterSuccess } from './next-reading';
import { retryAfter } from './retry-after';
import type { Source, SourceProblem } from './source';
import type { SourceState, Validators } from './source-state';

/** What a reading changes: the source's state, and the mentions that were not known. Stored together or not at all. */
export interface Reading {
  readonly state: SourceState;
  readonly mentions: readonly Mention[];
}

const eightDays = 8 * 86_400_000;
const mostKnown = 400;

function problemOf(status: number): SourceProblem | undefined {
  if (status === 200 || status === 304) return undefined;
  if (status === 410) return 'gone';
  if (status === 429) return 'too-many-requests';
  if (status === 401 || status === 403) return 'not-allowed';
  return status === 404 ? 'not-found' : 'server-error';
}

/** A source that could not be read keeps all it had, and waits longer each time. It is never removed. */
export function takeFailure(
  state: SourceState,
  problem: SourceProblem,
  now: number,
  random: () => number,
  notBefore = now,
): SourceState {
  const failures = state.failures + 1;
  return {
    ...state,
    failures,
    problem,
    nextAt: Math.max(notBefore, now + afterFailure(failures, problem, random)),
  };
}

function validatorsOf(
  answer: FeedAnswer,
  old: Validators | undefined,
  kind: SourceKind,
  now: number,
): Validators | undefined {
  if (kind.ignoresChanges || (answer.etag === null && answer.modified === null)) return undefined;
  const same =
    old && old.etag === (answer.etag ?? undefined) && old.modified === (answer.modified ?? undefined);
  return {
    ...(answer.etag !== null && { etag: answer.etag }),
    ...(answer.modified !== null && { modified: answer.modified }),
    since: same ? old.since : now,
  };
}

/** The validators still worth sending. */
export const freshValidators = ({ validators }: SourceState, now: number): Validators | undefined =>
  validators && now - validators.since < eightDays ? validators : undefined;

/** What an answer means for its source, at the time it was taken. */
export function takeAnswer(
  source: Source,
  kind: SourceKind,
  state: SourceState,
  answer: FeedAnswer,
  now: number,
  random: () => number,
): Reading {
  const asked = retryAfter(answer.retryAfter, now);
  const problem = problemOf(answer.status);
  if (problem) return { state: takeFailure(state, problem, now, random, asked), mentions: [] };
  const answered = followMove(state, source.address, answer.address, now);
  const feed = answer.status === 304 ? undefined : readFeed(answer.bytes, answer);
  if (typeof feed === 'string') return { state: takeFailure(state, feed, now, random, asked), mentions: [] };

  const all = feed ? toMentions(feed, source.id, now) : [];
  const known = new Set(state.known);
  const mentions = all.filter(({ id }) => !known.has(id));
  const dates = all.flatMap(({ publishedAt }) => (publishedAt === undefined ? [] : [publishedAt]));
  const oldest = dates.length > 0 ? Math.min(...dates) : undefined;
  // Nothing of the last reading left in a feed that is full: something may have gone by unseen.
  const full = all.length >= kind.holds && !all.some(({ id }) => known.has(id));
  const [from, to] = coverageOfReading(now, state.readAt, oldest, full);
  const hours = state.readAt === undefined ? 0 : Math.max(0.25, (now - state.readAt) / 3_600_000);
  const pace =
    hours === 0 ? 0 : state.pace + (mentions.length / hours - state.pace) * Math.min(1, hours / 12);
  const validators =
    answer.status === 304 ? state.validators : validatorsOf(answer, state.validators, kind, now);
  const { problem: _solved, validators: _old, unfinished: _done, ...kept } = answered;
  return {
    mentions,
    state: {
      ...kept,
      failures: 0,
      readAt: now,
      nextAt: Math.max(asked ?? now, now + afterSuccess(kind, pace, random)),
      ...(validators && { validators }),
      known: feed
        ? [...new Set([...all.map(({ id }) => id), ...state.known])].slice(0, mostKnown)
        : state.known,
      pace,
      ...(dates.length > 0 && { newestAt: Math.max(...dates, state.newestAt ?? 0) }),
      coverage: addCoverage(state.coverage, from, to),
    },
  };
}
