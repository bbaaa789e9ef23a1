import type { SourceKind } from '../kinds/source-kind';
import type { SourceProblem } from './source';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Between 1 - share and 1 + share: neighbours drift apart, and no server sees all of us at once. */
const jitter = (share: number, random: () => number) => 1 + share * (2 * random() - 1);

/**
 * How long until a source that answered is read again, in ms: often enough that about ten new items are waiting, so that
 * a feed of twenty is never full; at least the kind's own interval, at most an hour, since a surge must not wait.
 */
export function afterSuccess(kind: SourceKind, pace: number, random: () => number): number {
  const wanted = pace > 0 ? (Math.min(10, kind.holds / 2) / pace) * 60 : Number.POSITIVE_INFINITY;
  const minutes = Math.max(kind.everyMinutes, Math.min(60, wanted));
  return minutes * minute * jitter(0.1, random);
}

/** How long after `failures` in a row: 30 minutes, doubled each time, a day at most; two hours when it may be our network. */
export function afterFailure(failures: number, problem: SourceProblem, random: () => number): number {
  const wait = 30 * minute * 2 ** Math.min(10, Math.max(0, failures - 1));
  const most = problem === 'offline' || problem === 'timeout' ? 2 * 60 * minute : day;
  return Math.min(wait, most) * jitter(0.2, random);
}
