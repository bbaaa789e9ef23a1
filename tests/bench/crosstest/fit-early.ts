import { countWeight } from '../../../lib/crosstest/early-noise';
import type { EarlyPoint, Hyper } from '../../../lib/crosstest/hyper';
import { type CountPair, raceLoss, ratioDensity } from './early-odds';
import { countAt, finalOf, type Race, raceSize } from './races';
import type { Series } from './read-series';
import { lossOf } from './scores';

const hours = [1, 4, 8, 12, 18, 24, 36];
const readAt = 48;
const df = 2;
const sds = [0.06, 0.12, 0.16, 0.2, 0.25, 0.3, 0.37, 0.45, 0.6, 0.8];
const dispersions = [1, 1.5, 2.2, 3.2, 5, 7];
/** Counts below which a count says less than one; 0: the first says as much as the hundredth. */
const fews = [0, 4, 8, 15, 30];
/** Sharper than this, log ratio, no two posts are compared (see lib/crosstest/repost-evidence). */
const leastNoise = 0.05;

/** What reading early costs, age by age: least log loss of "who leads at 48 hours", and how much is there by then. */
export function fitEarly(races: readonly Race[], series: readonly Series[]): Hyper['early'] {
  const densities = sds.map((sd) => ratioDensity(raceSize, Math.hypot(sd, leastNoise), df));
  const points = hours.map((hour): EarlyPoint => {
    let best = { loss: Number.POSITIVE_INFINITY, sd: 0.5, dispersion: 1, few: 0 };
    for (const dispersion of dispersions) {
      for (const few of fews) {
        const pairs = countPairs(races, hour).map(({ a, b, ...how }) => {
          const weight = countWeight(a + b, { dispersion, few });
          return { a: a * weight, b: b * weight, ...how };
        });
        raceLoss(pairs, densities, lossOf).forEach((loss, i) => {
          if (loss < best.loss) best = { loss, sd: sds[i] ?? 0, dispersion, few };
        });
      }
    }
    return {
      part: Math.round((1000 * hour) / readAt) / 1000,
      sd: best.sd,
      dispersion: best.dispersion,
      few: best.few,
      reached: reachedBy(series, hour),
    };
  });
  return { df, points: [...points, { part: 1, sd: 0, dispersion: 1, few: 0, reached: 0 }] };
}

/** The counts of the races at an hour, those that are alike taken together. */
function countPairs(races: readonly Race[], hour: number): CountPair[] {
  const pairs = new Map<string, { a: number; b: number; met: number; ahead: number }>();
  for (const race of races) {
    const [a, b] = [countAt(race.a, hour), countAt(race.b, hour)];
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, met: 0, ahead: 0 };
    pair.met += 1;
    pair.ahead += Number(finalOf(race.a) > finalOf(race.b));
    pairs.set(`${a} ${b}`, pair);
  }
  return [...pairs.values()];
}

/** Median log of the part of the final count that is there at an hour, over series of 50 shares and more. */
function reachedBy(series: readonly Series[], hour: number): number {
  const parts = series
    .filter(({ counts }) => finalOf(counts) >= 50)
    .map(({ counts }) => Math.log((countAt(counts, hour) + 0.5) / (finalOf(counts) + 0.5)))
    .sort((a, b) => a - b);
  return Math.round(1000 * (parts[Math.floor(parts.length / 2)] ?? 0)) / 1000;
}
