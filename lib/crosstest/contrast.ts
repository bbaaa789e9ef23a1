/** One measurement of a published post. */
export interface Reading {
  /** The primary metric chosen in advance (likes, reactions, clicks...), since publication. */
  readonly count: number;
  /** Views or organic reach, only where the network tells; never estimated. */
  readonly views?: number;
  /** Hours between publication and the measurement. */
  readonly ageHours: number;
  /** Paid reach was added: the reading cannot be compared. */
  readonly boosted?: boolean;
}

/** The audience was divided at random by the platform itself (YouTube Test & Compare, Meta tests, newsletters). */
export interface SplitContrast {
  readonly kind: 'split';
  readonly network: string;
  readonly a: { readonly successes: number; readonly impressions: number };
  readonly b: { readonly successes: number; readonly impressions: number };
}

/** A and B were posted one after the other by one account. */
export interface RepostContrast {
  readonly kind: 'repost';
  readonly network: string;
  readonly first: 'A' | 'B';
  /** Hours from the first publication to the second. */
  readonly gapHours: number;
  readonly a: Reading;
  readonly b: Reading;
}

/** How far a post did from what its account usually gets: log units, and the spread of such forecasts. */
export interface Residual {
  readonly residual: number;
  readonly sd?: number;
}

/** A was posted on one network and B on another: the weakest comparison. */
export interface ParallelContrast {
  readonly kind: 'parallel';
  readonly networkA: string;
  readonly networkB: string;
  readonly a: Residual;
  readonly b: Residual;
}

/** One comparison of the two variants. A crossover is two `repost` contrasts with the order turned round. */
export type Contrast = SplitContrast | RepostContrast | ParallelContrast;
