import type { ExperimentEvent } from '../event';
import type { Sequence } from './couch';

/** An event written here that the team has not got yet; positions only grow. */
export interface Unsent {
  readonly position: number;
  readonly event: ExperimentEvent;
}

/** A record that could not be taken in, kept as it came so that nothing is lost. */
export interface Quarantined {
  readonly id: string;
  /** JSON, cut. */
  readonly text: string;
  readonly why: 'strange' | 'differs' | 'large';
}

/** What one side of the merging keeps. Every promise resolves once the data are durable. */
export interface SharedLog {
  /** What was written here after that position and not acknowledged yet, in the order of writing. */
  unsent(after: number, most: number): Promise<readonly Unsent[]>;
  /** The server has these: they need not be sent again. */
  sent(positions: readonly number[]): Promise<void>;
  /**
   * Adds the team's events that are not here yet, sets aside what is strange, and remembers how far the server was read,
   * in one transaction. Tells how many events were new, and the ids of those known here with other contents.
   */
  merge(page: {
    readonly events: readonly ExperimentEvent[];
    readonly aside: readonly Quarantined[];
    readonly until: Sequence;
  }): Promise<number>;
  /** How far the server was read; 0 at first. */
  since(): Promise<Sequence>;
}
