/**
 * The highest value a score reached on each past day, as decayed moments: the brand's own measure of "rare".
 * `today` is the highest so far of the day in progress.
 */
export interface Peaks {
  readonly days: number;
  readonly sum: number;
  readonly squares: number;
  readonly today: number | null;
}

/** What is assumed of the daily peaks before the brand has days of its own; worth `days` days. */
export interface PeaksPrior {
  readonly days: number;
  readonly mean: number;
  readonly deviation: number;
}

export const newPeaks = (): Peaks => ({ days: 0, sum: 0, squares: 0, today: null });

export const notePeak = (peaks: Peaks, value: number): Peaks => ({
  ...peaks,
  today: Math.max(peaks.today ?? value, value),
});

/** Midnight: today's peak joins the past ones (half-life 60 days), unless too little of the day was seen. */
export function closeDay(peaks: Peaks, seenEnough: boolean): Peaks {
  if (peaks.today === null || !seenEnough) return { ...peaks, today: null };
  const fade = 0.5 ** (1 / 60);
  return {
    days: peaks.days * fade + 1,
    sum: peaks.sum * fade + peaks.today,
    squares: peaks.squares * fade + peaks.today ** 2,
    today: null,
  };
}

const euler = 0.5772156649;

/**
 * log10 of the days between two days that peak at least this high, by a Gumbel law fitted on moments
 * (Gumbel, Statistics of Extremes, 1958, §5.2.1). Scores of different brands, and of different windows of one
 * brand, become one unit, days, that needs no threshold of its own: "once a week" is log10(7).
 */
export function returnPeriod(peaks: Peaks, prior: PeaksPrior, value: number): number {
  const days = peaks.days + prior.days;
  const mean = (peaks.sum + prior.days * prior.mean) / days;
  const squares = (peaks.squares + prior.days * (prior.mean ** 2 + prior.deviation ** 2)) / days;
  const variance = Math.max(0, squares - mean ** 2) * (days / (days + 1)) + 0.01;
  const scale = (Math.sqrt(variance) * Math.sqrt(6)) / Math.PI;
  const z = (value - (mean - euler * scale)) / scale;
  if (z > 30) return z / Math.LN10;
  return -Math.log10(Math.max(1e-300, -Math.expm1(-Math.exp(-z))));
}
