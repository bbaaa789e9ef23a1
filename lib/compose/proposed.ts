import type { ExperimentPlan } from './experiment-plan';

/** What the planner is asked: two versions, and what she chose so far. */
export interface PlanQuestion {
  readonly target: string;
  readonly variants: { readonly A: string; readonly B: string };
  /** The account it is written from, where the page tells: another brand of hers may own it. */
  readonly account?: string | undefined;
  /** Networks switched on, by id. */
  readonly networks: readonly string[];
  /** Drawn once: the order of the versions does not change while she thinks. */
  readonly seed: number;
  /** Id of one of the ways proposed; left to the planner at first. */
  readonly way?: string | undefined;
  /** When the first post is to go out, ms since 1970; now when left out. */
  readonly start?: number | undefined;
}

/** Something to know before starting, in a sentence; `stop` = better not start, `better` = there is a better way. */
export interface PlanRemark {
  readonly level: 'stop' | 'warn' | 'better' | 'note';
  readonly sentence: string;
  /** What one press does about it: another start (ms since 1970), or another second version. */
  readonly offer?: { readonly label: string; readonly start?: number; readonly text?: string };
}

/** A plan as it is proposed; the sentences are in the user's language. */
export interface Proposed {
  /** Every way worth offering, as a line to choose; the one planned is `way`. */
  readonly ways: readonly { readonly id: string; readonly label: string }[];
  readonly way?: string;
  /** All that is stored when she starts it, beside its id, its date and the two versions. */
  readonly plan: Pick<
    ExperimentPlan,
    'design' | 'test' | 'first' | 'posts' | 'timeZone' | 'country' | 'right'
  >;
  /** Ms since 1970: when the last post can be read. */
  readonly verdictAt: number;
  /** What such a test can tell, then what a better one would: sentences. */
  readonly promise: readonly string[];
  readonly remarks: readonly PlanRemark[];
  /** Second versions by rule, each one change from A. */
  readonly suggestions: readonly { readonly label: string; readonly text: string }[];
}
