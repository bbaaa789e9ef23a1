import type { Hyper } from '../../../lib/crosstest/hyper';
import { hermiteNodes } from '../../../lib/crosstest/stats/gauss-hermite';
import { logRatio } from '../../../lib/crosstest/stats/log-ratio';
import { normalCdf } from '../../../lib/crosstest/stats/normal-cdf';
import { normalDensity } from '../../../lib/crosstest/stats/normal-density';
import { seeded } from './random';
import type { ArmPair } from './read-upworthy';
import { halved } from './split-half';

const logSd = 0.4;
/** Ways of dividing the traffic that are averaged over. */
const draws = 4;
const parts = [0.1, 0.25, 0.5] as const;

/**
 * Size of wording effects and luck of an arm: the pair that foretells best who wins the half of the traffic that was
 * not seen, over the three parts of the traffic (log loss, grid of .01).
 */
export function fitSplit(pairs: readonly ArmPair[]): Pick<Hyper, 'effect' | 'split'> {
  const random = seeded(17);
  const observed = Array.from({ length: draws }, () => pairs)
    .flat()
    .flatMap((pair) =>
      parts.flatMap((part) => {
        const a = halved(pair.a, part, random);
        const b = halved(pair.b, part, random);
        if (a.rest === b.rest) return [];
        const ratio = logRatio(a.successes, b.successes, Math.log(a.impressions / b.impressions), 0.35);
        return [{ ...ratio, happened: a.rest > b.rest }];
      }),
    );
  let best = { loss: Number.POSITIVE_INFINITY, median: 0.3, armSd: 0.13 };
  for (let median = 0.2; median < 0.4; median += 0.01) {
    const taus = hermiteNodes.map(({ at, weight }) => ({
      square: (median * Math.exp(logSd * at)) ** 2,
      weight,
    }));
    for (let armSd = 0.1; armSd < 0.22; armSd += 0.01) {
      let loss = 0;
      for (const { centre, variance, happened } of observed) {
        const noise = variance + 2 * armSd * armSd;
        let [ahead, total] = [0, 0];
        for (const { square, weight } of taus) {
          const spread = Math.sqrt(square + noise);
          const mass = (weight * normalDensity(centre / spread)) / spread;
          total += mass;
          ahead += mass * normalCdf((centre * Math.sqrt(square / noise)) / spread);
        }
        const p = Math.min(1 - 1e-6, Math.max(1e-6, ahead / total));
        loss -= Math.log(happened ? p : 1 - p);
      }
      if (loss < best.loss) best = { loss, median, armSd };
    }
  }
  const round = (x: number) => Math.round(100 * x) / 100;
  return { effect: { median: round(best.median), logSd }, split: { armSd: round(best.armSd) } };
}
