import type { Hyper } from '../hyper';

/** What one experiment showed of log(A / B) on the network where it ran, before any prior. */
export interface ObservedEffect {
  readonly effect: number;
  readonly variance: number;
}

const priorExperiments = 30;
const rounds = 20;

/**
 * The size of wording effects for an account: EM for the variance of normal effects seen through known noise, the
 * fitted prior counting as 30 experiments (Efron, Large-Scale Inference, 1.3).
 */
export function learnEffect(observed: readonly ObservedEffect[], hyper: Hyper): Hyper {
  const usable = observed.filter(
    ({ effect, variance }) => Number.isFinite(effect) && Number.isFinite(variance) && variance > 0,
  );
  if (usable.length === 0) return hyper;
  const { median, logSd } = hyper.effect;
  // The variance that the lognormal of sizes stands for, so that learning nothing changes nothing.
  const start = median ** 2 * Math.exp(2 * logSd ** 2);
  let size = start;
  for (let round = 0; round < rounds; round += 1) {
    let squares = priorExperiments * start;
    for (const { effect, variance } of usable) {
      const kept = size / (size + variance);
      squares += (kept * effect) ** 2 + kept * variance;
    }
    size = squares / (priorExperiments + usable.length);
  }
  return { ...hyper, effect: { ...hyper.effect, median: median * Math.sqrt(size / start) } };
}
