import type { Coverage } from '../../vigilance/coverage';
import type { SourceProblem } from './source';

/** What the server said of the version we have, sent back to it word for word. */
export interface Validators {
  readonly etag?: string;
  readonly modified?: string;
  /** When they were first given: after eight days they are dropped, some servers answer 304 for ever. */
  readonly since: number;
}

/** What is remembered between two readings of a source. Plain data; times in ms since 1970. */
export interface SourceState {
  readonly v: 1;
  /** Not before. */
  readonly nextAt: number;
  /** Failures in a row. */
  readonly failures: number;
  readonly problem?: SourceProblem;
  /** Readings begun since and never finished: the worker died, perhaps of this very feed. */
  readonly unfinished?: number;
  /** Last time it answered with something we could read, or that nothing changed. */
  readonly readAt?: number;
  readonly validators?: Validators;
  /** Identities of the items last seen, newest first. */
  readonly known: readonly string[];
  /** New items an hour, lately. */
  readonly pace: number;
  readonly newestAt?: number;
  readonly coverage: Coverage;
  /** It has been answering from elsewhere: where, since when, how many times. */
  readonly moved?: { readonly address: string; readonly since: number; readonly times: number };
}

export const newSourceState = (now: number): SourceState => ({
  v: 1,
  nextAt: now,
  failures: 0,
  known: [],
  pace: 0,
  coverage: [],
});
