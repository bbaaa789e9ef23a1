import type { NabSeries } from './nab-series';

/** What a hit, a false alarm and a miss weigh. */
export interface NabProfile {
  readonly hit: number;
  readonly falseAlarm: number;
  readonly miss: number;
}

/** NAB's three profiles (config/profiles.json). */
export const profiles = {
  standard: { hit: 1, falseAlarm: 0.11, miss: 1 },
  lowFP: { hit: 1, falseAlarm: 0.22, miss: 1 },
  lowFN: { hit: 1, falseAlarm: 0.11, miss: 2 },
} as const satisfies Record<string, NabProfile>;

/** The score of one series before normalisation, and what made it. */
export interface NabScore {
  readonly raw: number;
  readonly windowsHit: number;
  readonly rowsInWindows: number;
  readonly rowsOutside: number;
}

const scaledSigmoid = (position: number) => (position >= 3 ? -1 : 2 / (1 + Math.exp(5 * position)) - 1);

/** Rows that are not scored at the start of a series. */
export const probation = (rows: number): number => Math.min(Math.floor(0.15 * rows), 750);

/** What an alarm at each row earns, in NAB's units, and the window it is in (-1: none). */
export function rowValues({ counts, windows }: NabSeries): { value: Float64Array; window: Int16Array } {
  const value = new Float64Array(counts.length).fill(-1);
  const window = new Int16Array(counts.length).fill(-1);
  windows.forEach(([first, last], k) => {
    const width = last - first + 1;
    for (let row = first; row <= last; row++) {
      value[row] = scaledSigmoid(-(last - row + 1) / width) / scaledSigmoid(-1);
      window[row] = k;
    }
    const next = windows[k + 1]?.[0] ?? counts.length;
    for (let row = last + 1; row < next; row++) value[row] = scaledSigmoid((row - last) / (width - 1));
  });
  return { value, window };
}

/** Scores the alarms (row numbers) raised on a series. After nab/sweeper.py of github.com/numenta/NAB. */
export function nabScore(series: NabSeries, alarms: readonly number[], profile: NabProfile): NabScore {
  const { value, window } = rowValues(series);
  const best = series.windows.map(() => -profile.miss);
  const counted = alarms.filter((row) => row >= probation(series.counts.length));
  let raw = 0;
  let rowsOutside = 0;
  for (const row of counted) {
    const k = window[row] ?? -1;
    const earned = value[row] ?? 0;
    if (k >= 0) best[k] = Math.max(best[k] ?? 0, earned * profile.hit);
    else {
      raw += earned * profile.falseAlarm;
      rowsOutside++;
    }
  }
  raw += best.reduce((a, b) => a + b, 0);
  const windowsHit = best.filter((score) => score > -profile.miss).length;
  return { raw, windowsHit, rowsInWindows: counted.length - rowsOutside, rowsOutside };
}

/** 0 for the detector that never speaks, 100 for the perfect one. */
export function normalised(
  scores: readonly NabScore[],
  series: readonly NabSeries[],
  profile: NabProfile,
): number {
  const windows = series.reduce((sum, { windows }) => sum + windows.length, 0);
  const raw = scores.reduce((sum, score) => sum + score.raw, 0);
  return (100 * (raw + profile.miss * windows)) / ((profile.hit + profile.miss) * windows);
}
