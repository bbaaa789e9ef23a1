import type { EffectSummary } from '../crosstest/posterior-summary';
import { normalCdf } from '../crosstest/stats/normal-cdf';

/** Dots in all: "so many out of a hundred" is how people hear a probability (Kay et al., CHI 2016). */
const dots = 100;
/** Drawn no further out, and never on the border itself. */
const mostLog = 3;
const leastLog = 0.001;

/** The point of a standard normal below which a part `p` lies, by halving: 40 halvings are beyond what is drawn. */
function quantile(p: number): number {
  let [low, high] = [-8, 8];
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * A hundred outcomes, each as likely as the others: log(B / A) on the target, in order, negative where A is ahead. As
 * many are on each side as the probability says; on its side each follows the normal of the same mean and sd. Empty
 * when the summary has no width.
 */
export function outcomeDots({
  probabilityA,
  mean,
  sd,
}: Pick<EffectSummary, 'probabilityA' | 'mean' | 'sd'>): readonly number[] {
  if (!(sd > 0) || !Number.isFinite(mean)) return [];
  const aheadA = Math.min(dots - 1, Math.max(1, Math.round(dots * probabilityA)));
  const even = normalCdf(mean / sd);
  const part = (from: number, to: number, count: number) =>
    Array.from({ length: count }, (_, at) => quantile(from + ((to - from) * (at + 0.5)) / count));
  const outcome = (z: number) => Math.max(-mostLog, Math.min(mostLog, sd * z - mean));
  // Where a side has next to no mass, its one dot stands at the border, on its own side.
  return [
    ...part(0, even, aheadA).map((z) => Math.min(-leastLog, outcome(z))),
    ...part(even, 1, dots - aheadA).map((z) => Math.max(leastLog, outcome(z))),
  ];
}
