import type { Tempo } from './tempo';

/** What is known of a brand's usual pace. Sums decay, so that last month weighs less than this week. */
export interface Rate {
  /** Mentions, and bins, seen over all hours. */
  readonly mentions: number;
  readonly bins: number;
  /** The same by hour of the day: 24 weekday cells, then 24 weekend cells. */
  readonly byHour: readonly number[];
  readonly visits: readonly number[];
  /** Mentions seen and expected in the last days, in units of clumps: is this week above its usual? */
  readonly lately: readonly [seen: number, expected: number];
}

/** Expected mentions in one bin, and the level the day as a whole runs at. */
export interface Expectation {
  readonly mean: number;
  readonly level: number;
}

export const newRate = (): Rate => ({
  mentions: 0,
  bins: 0,
  byHour: new Array(48).fill(0),
  visits: new Array(48).fill(0),
  lately: [0, 0],
});

/** Weights of the hours near an hour: mentions do not change pace on the stroke. Gaussian, 2 h wide. */
const nearness = Array.from({ length: 24 }, (_, d) => Math.exp(-0.5 * (Math.min(d, 24 - d) / 2) ** 2));

const shared = 1;
const weekend = 4;
/** Clumps of evidence it takes to believe that this week differs from the usual. */
const steady = 20;

const between = (low: number, x: number, high: number) => Math.min(high, Math.max(low, x));

/**
 * What to expect in the bin of this hour of the day. A decayed Gamma-Poisson mean times a factor for the hour,
 * smoothed over neighbouring hours and shrunk: weekend hours to all days, all days to the plain level.
 * Evidence is counted in clumps (mentions / spread), since thirty copies of one story are one piece of news.
 */
export function expectedAt(rate: Rate, cell: number, spread: number, { binsPerHour }: Tempo): Expectation {
  const level = (rate.mentions + 0.5) / (rate.bins + binsPerHour);
  const offset = cell < 24 ? 0 : 24;
  let [all, allBins, own, ownBins] = [0, 0, 0, 0];
  for (let hour = 0; hour < 24; hour++) {
    const near = nearness[(cell - hour + 48) % 24] ?? 0;
    const other = 24 - offset + hour;
    own += near * (rate.byHour[offset + hour] ?? 0);
    ownBins += near * (rate.visits[offset + hour] ?? 0);
    all += near * (rate.byHour[other] ?? 0);
    allBins += near * (rate.visits[other] ?? 0);
  }
  const anyDay = (own + all + shared * spread) / ((ownBins + allBins) * level + shared * spread);
  const factor = (own + weekend * spread * anyDay) / (ownBins * level + weekend * spread);
  const week = (rate.lately[0] + steady) / (rate.lately[1] + steady);
  const mean = level * between(0.1, factor, 6) * between(0.4, week, 2.5);
  return { mean: Math.max(0.002 / binsPerHour, mean), level };
}
