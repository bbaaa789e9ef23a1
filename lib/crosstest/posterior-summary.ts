import type { EffectPosterior } from './effect-posterior';

/** The effect of choosing A rather than B on the target. */
export interface EffectSummary {
  /** P(A does better on the target). */
  readonly probabilityA: number;
  /** Mean of log(A / B), and its sd. */
  readonly mean: number;
  readonly sd: number;
  /** A / B as a ratio: exp of the mean log, and 80 % of the belief. */
  readonly lift: { readonly mean: number; readonly low: number; readonly high: number };
  /** Part of the better variant's result that publishing this one is expected to lose, 0 to 1. */
  readonly expectedLoss: { readonly A: number; readonly B: number };
}

/** Sums up a posterior of log(A / B). */
export function posteriorSummary({ at, mass }: EffectPosterior): EffectSummary {
  let probabilityA = 0;
  let mean = 0;
  let square = 0;
  let lossA = 0;
  let lossB = 0;
  at.forEach((delta, i) => {
    const weight = mass[i] ?? 0;
    mean += weight * delta;
    square += weight * delta * delta;
    if (delta > 0) {
      probabilityA += weight;
      lossB -= weight * Math.expm1(-delta);
    } else {
      lossA -= weight * Math.expm1(delta);
    }
  });
  const order = at.map((_, i) => i).sort((i, j) => (at[i] ?? 0) - (at[j] ?? 0));
  const [low, high] = [0.1, 0.9].map((p) => quantile(at, mass, order, p));
  return {
    probabilityA: Math.min(1, Math.max(0, probabilityA)),
    mean,
    sd: Math.sqrt(Math.max(0, square - mean * mean)),
    lift: { mean: Math.exp(mean), low: Math.exp(low ?? 0), high: Math.exp(high ?? 0) },
    expectedLoss: { A: lossA, B: lossB },
  };
}

/** The point below which a part `p` of the mass lies, on straight lines between the middles of the points. */
function quantile(at: Float64Array, mass: Float64Array, order: Float64Array, p: number): number {
  let below = 0;
  let previous: { at: number; below: number } | undefined;
  for (const i of order) {
    const middle = below + (mass[i] ?? 0) / 2;
    const here = at[i] ?? 0;
    if (middle >= p) {
      if (!previous || middle === previous.below) return here;
      return previous.at + ((p - previous.below) / (middle - previous.below)) * (here - previous.at);
    }
    previous = { at: here, below: middle };
    below += mass[i] ?? 0;
  }
  return previous?.at ?? 0;
}
