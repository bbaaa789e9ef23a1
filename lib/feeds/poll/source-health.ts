import type { Sentence } from '../../draft/message-key';
import type { SourceProblem } from './source';
import type { SourceState } from './source-state';

const day = 86_400_000;

/** How a source is doing, for its line in the list. */
export type SourceHealth =
  | { readonly state: 'new' | 'fine' }
  /** Unreadable for a day or more, or three times in a row. */
  | { readonly state: 'down'; readonly problem: SourceProblem; readonly since: number | undefined }
  /** It answers, and brings nothing any more, unlike before. */
  | { readonly state: 'quiet'; readonly since: number };

export function sourceHealth(
  { failures, problem, readAt, newestAt, pace }: SourceState,
  now: number,
): SourceHealth {
  if (problem && (problem === 'gone' || failures >= 3 || now - (readAt ?? now) > day)) {
    return { state: 'down', problem, since: readAt };
  }
  if (readAt === undefined) return { state: 'new' };
  // Ten times the usual wait for something new, two days at least.
  const usualWait = pace > 0.002 ? 3_600_000 / pace : Number.POSITIVE_INFINITY;
  const quiet = newestAt !== undefined && now - newestAt > Math.max(2 * day, 10 * usualWait);
  return quiet ? { state: 'quiet', since: newestAt } : { state: 'fine' };
}

const said: Record<SourceProblem, Sentence> = {
  offline: { key: 'sourceProblemOffline' },
  timeout: { key: 'sourceProblemTimeout' },
  'not-allowed': { key: 'sourceProblemNotAllowed' },
  'not-found': { key: 'sourceProblemNotFound' },
  'too-many-requests': { key: 'sourceProblemTooMany' },
  'server-error': { key: 'sourceProblemServer' },
  empty: { key: 'sourceProblemEmpty' },
  'not-a-feed': { key: 'sourceProblemNotFeed' },
  gone: { key: 'sourceProblemGone' },
};

/** What to tell of a problem. */
export const problemSentence = (problem: SourceProblem): Sentence => said[problem];
