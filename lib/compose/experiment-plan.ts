/** A cross-test as the writer decided it in the panel; the host stores it as the first events of its history. */
export interface ExperimentPlan {
  readonly id: string;
  /** Ms since 1970. */
  readonly at: number;
  readonly target: string;
  readonly test: readonly string[];
  readonly design: 'crossover' | 'repost' | 'crossover-target' | 'target' | 'parallel';
  /** Which variant the draw put first, and the number it was drawn with. */
  readonly first: 'A' | 'B';
  readonly seed: number;
  readonly variants: { readonly A: string; readonly B: string };
  /** Each post and its date, ms since 1970, in order. */
  readonly posts: readonly PlannedPost[];
  /** IANA name: hours of the day are those of there. */
  readonly timeZone: string;
  /** Whose public holidays are left out: two letters. */
  readonly country?: string;
  /** How often such a test is right, as it was said: 0 to 1. */
  readonly right: number;
  readonly practice: boolean;
  /** The brand whose account it was written from, as it is called; empty where it has no name. */
  readonly brand: string;
}

/** One version on one network at one time. */
export interface PlannedPost {
  readonly network: string;
  readonly variant: 'A' | 'B';
  readonly at: number;
}
