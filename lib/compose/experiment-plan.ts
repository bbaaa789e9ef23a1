/** A cross-test as the writer decided it in the panel; the host stores it as the event `experiment/started`. */
export interface ExperimentPlan {
  readonly id: string;
  /** Ms since 1970. */
  readonly at: number;
  readonly target: string;
  readonly test: readonly string[];
  readonly design: 'crossover' | 'repost' | 'crossover-target';
  /** Which variant the draw put first, and the number it was drawn with. */
  readonly first: 'A' | 'B';
  readonly seed: number;
  readonly variants: { readonly A: string; readonly B: string };
  readonly practice: boolean;
}
