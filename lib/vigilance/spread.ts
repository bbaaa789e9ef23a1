/** Decayed Pearson statistic of one window length: how many times its mean the variance is. */
export interface Spread {
  readonly sum: number;
  readonly weight: number;
}

/** Before anything is seen: twice as wide as Poisson, with the weight of one day. */
export const newSpread = (binsPerHour: number): Spread => ({
  sum: 48 * binsPerHour,
  weight: 24 * binsPerHour,
});

/** Never down to 1: real mentions are never Poisson, and the formulas need more than 1. */
export const spreadOf = (spread: Spread): number => Math.max(1.05, spread.sum / spread.weight);

/**
 * One more squared deviation, (count - mean)² / mean, capped at nine times the spread:
 * one crisis must not blind the detector to the next. Half-life 14 days.
 */
export function learnSpread(spread: Spread, count: number, mean: number, binsPerHour: number): Spread {
  const fade = 0.5 ** (1 / (14 * 24 * binsPerHour));
  const term = Math.min(9 * spreadOf(spread), (count - mean) ** 2 / mean);
  return { sum: spread.sum * fade + term, weight: spread.weight * fade + 1 };
}
