import { normalDensity } from '../../../lib/crosstest/stats/normal-density';
import { logStudent } from './log-student';
import type { Said } from './scores';

const step = 0.05;
const furthest = 14;
const thetas = Float64Array.from({ length: 2 * (furthest / step) + 1 }, (_, i) => i * step - furthest);

/** Densities of the log ratio behind two counts, from effects above 0 and from all effects. */
export interface RatioDensity {
  readonly ahead: Float64Array;
  readonly all: Float64Array;
}

/** Effects are N(0, size²), and Student noise of scale `sd` lies between them and the ratio behind the counts. */
export function ratioDensity(size: number, sd: number, df: number): RatioDensity {
  const width = size / 40;
  const ahead = new Float64Array(thetas.length);
  const all = new Float64Array(thetas.length);
  for (let k = -280; k < 280; k += 1) {
    const effect = (k + 0.5) * width;
    const weight = normalDensity(effect / size);
    thetas.forEach((theta, i) => {
      const mass = weight * Math.exp(logStudent((theta - effect) / sd, df));
      all[i] = (all[i] ?? 0) + mass;
      if (k >= 0) ahead[i] = (ahead[i] ?? 0) + mass;
    });
  }
  return { ahead, all };
}

/** Two weighted counts, how often they were met, and how often the first of them was ahead in the end. */
export interface CountPair {
  readonly a: number;
  readonly b: number;
  readonly met: number;
  readonly ahead: number;
}

const logShare = (x: number): number => (x > 0 ? -Math.log1p(Math.exp(-x)) : x - Math.log1p(Math.exp(x)));
const shares = thetas.map(logShare);
const others = thetas.map((theta) => logShare(-theta));

/**
 * Total log loss of "who is ahead in the end" under each density: the model of `decide` for one contrast on the target
 * itself, on a fixed grid, which makes hundreds of fits affordable.
 */
export function raceLoss(
  pairs: readonly CountPair[],
  densities: readonly RatioDensity[],
  loss: (said: Said) => number,
): number[] {
  const totals = densities.map(() => 0);
  const likelihood = new Float64Array(thetas.length);
  for (const { a, b, met, ahead } of pairs) {
    let top = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < likelihood.length; i += 1) {
      const log = a * (shares[i] ?? 0) + b * (others[i] ?? 0);
      likelihood[i] = log;
      if (log > top) top = log;
    }
    for (let i = 0; i < likelihood.length; i += 1) likelihood[i] = Math.exp((likelihood[i] ?? 0) - top);
    densities.forEach((density, d) => {
      let [forA, all] = [0, 0];
      for (let i = 0; i < likelihood.length; i += 1) {
        const here = likelihood[i] ?? 0;
        if (here < 1e-14) continue;
        forA += here * (density.ahead[i] ?? 0);
        all += here * (density.all[i] ?? 0);
      }
      const p = forA / all;
      totals[d] =
        (totals[d] ?? 0) + ahead * loss({ p, happened: true }) + (met - ahead) * loss({ p, happened: false });
    });
  }
  return totals;
}
