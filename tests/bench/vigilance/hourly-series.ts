import type { NabSeries } from './nab-series';
import { binomial, seededRandom } from './seeded-random';

/** Mentions per hour of one brand, with what is known of them. */
export interface HourlySeries {
  readonly name: string;
  /** Hours since 1970 of the first count. */
  readonly start: number;
  readonly counts: readonly number[];
  /** Labelled window of each hour; -1 outside. */
  readonly window: readonly number[];
}

export function byTheHour({ name, times, counts, windows }: NabSeries): HourlySeries {
  const start = Math.floor((times[0] ?? 0) / 3600) + 1;
  const hours = Math.floor((times.at(-1) ?? 0) / 3600) - start;
  const sums = new Array<number>(Math.max(0, hours)).fill(0);
  const window = new Array<number>(Math.max(0, hours)).fill(-1);
  times.forEach((time, row) => {
    const hour = Math.floor(time / 3600) - start;
    if (hour < 0 || hour >= sums.length) return;
    sums[hour] = (sums[hour] ?? 0) + (counts[row] ?? 0);
    const labelled = windows.findIndex(([first, last]) => row >= first && row <= last);
    if (labelled >= 0) window[hour] = labelled;
  });
  return { name, start, counts: sums, window };
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

export const meanCount = (series: HourlySeries): number => mean(series.counts);

/** The same brand, smaller: each mention kept with the chance that leaves `perHour` on average. */
export function thinned(series: HourlySeries, perHour: number, seed: number): HourlySeries {
  const random = seededRandom(seed);
  const chance = Math.min(1, perHour / meanCount(series));
  return { ...series, counts: series.counts.map((n) => binomial(n, chance, random)) };
}

/** Usual count at each hour, looking at the whole series: trimmed mean of the same hour on other weekdays or weekends. */
export function usualCounts({ start, counts }: HourlySeries): number[] {
  const isWeekend = (i: number) => [0, 6].includes((Math.floor((start + i) / 24) + 4) % 7);
  return counts.map((_, i) => {
    const same = counts
      .filter((_, j) => (j - i) % 24 === 0 && isWeekend(j) === isWeekend(i))
      .sort((a, b) => a - b);
    return mean(same.slice(0, Math.ceil(same.length * 0.85)));
  });
}
