import type { EarlyPoint, Hyper } from '../../../lib/crosstest/hyper';
import { countAt, finalOf, type Race, raceHyper, raceVerdict } from './races';
import type { Series } from './read-series';
import { logLoss } from './scores';

const hours = [1, 4, 8, 12, 18, 24, 36];
const readAt = 48;
const df = 2;
const sds = [0.03, 0.06, 0.12, 0.2, 0.3, 0.45, 0.6, 0.8];
const dispersions = [1, 1.5, 2.2, 3.2, 5, 7];

/** What reading early costs, age by age: least log loss of "who leads at 48 hours", and how much is there by then. */
export function fitEarly(races: readonly Race[], series: readonly Series[]): Hyper['early'] {
  const points = hours.map((hour): EarlyPoint => {
    const part = hour / readAt;
    let best = { loss: Number.POSITIVE_INFINITY, sd: 0.5, dispersion: 1 };
    for (const sd of sds) {
      for (const dispersion of dispersions) {
        const hyper = raceHyper({ df, points: [{ part, sd, dispersion, reached: 0 }] });
        const loss = logLoss(
          races.map(({ a, b }) => ({
            p: raceVerdict(countAt(a, hour), countAt(b, hour), hour, hyper),
            happened: finalOf(a) > finalOf(b),
          })),
        );
        if (loss < best.loss) best = { loss, sd, dispersion };
      }
    }
    return {
      part: Math.round(1000 * part) / 1000,
      sd: best.sd,
      dispersion: best.dispersion,
      reached: reachedBy(series, hour),
    };
  });
  return { df, points: [...points, { part: 1, sd: 0, dispersion: 1, reached: 0 }] };
}

/** Median log of the part of the final count that is there at an hour, over series of 50 shares and more. */
function reachedBy(series: readonly Series[], hour: number): number {
  const parts = series
    .filter(({ counts }) => finalOf(counts) >= 50)
    .map(({ counts }) => Math.log((countAt(counts, hour) + 0.5) / (finalOf(counts) + 0.5)))
    .sort((a, b) => a - b);
  return Math.round(1000 * (parts[Math.floor(parts.length / 2)] ?? 0)) / 1000;
}
