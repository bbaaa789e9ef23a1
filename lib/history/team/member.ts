import type { Sequence } from './couch';
import type { TeamServer } from './team-server';
import type { TeamTroubleKind } from './team-trouble';

/** That this machine belongs to a team, and how things stand. One row, or none. */
export interface Member {
  readonly key: 'member';
  readonly server: TeamServer;
  /** Until everything written before she joined is in the queue: the id after which to go on. */
  readonly queueAfter?: string;
  /** How far the server was read. */
  readonly since: Sequence;
  /** Ms since 1970, by this machine's clock: when both sides were last in step. */
  readonly inStepAt?: number | undefined;
  /** What was in the way the last time. */
  readonly trouble?: TeamTroubleKind | undefined;
  /** Ms since 1970: not before. */
  readonly notBefore?: number | undefined;
  /** The server's clock less ours, in ms. */
  readonly skew?: number | undefined;
}

/** The place of an event in the queue of those the team has not got; `position` is given by the database. */
export interface QueuedEvent {
  readonly position: number;
  readonly id: string;
}
