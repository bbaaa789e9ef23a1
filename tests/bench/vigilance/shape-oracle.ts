import { negativeBinomialLogMass } from '../../../lib/vigilance/negative-binomial-mass';
import type { Injected } from './burst-trial';
import { type HourlySeries, meanCount, usualCounts } from './hourly-series';
import { alarmsAt } from './threshold-choice';

const learning = 72;
const rest = 12;
/** Most nats of one hour, either way: without it one wild hour decides. */
const cap = 3;

/** Which of the bursts are caught, and how many there were that could be. */
export interface OracleCatch {
  readonly caught: number;
  readonly of: number;
}

/**
 * What could be caught at best: a likelihood ratio that is told each burst's very shape and length beforehand, knows the
 * usual count of every hour from the whole series, looks only when the burst is complete, and takes the threshold of this
 * very brand at one false alarm a week. No detector knows any of it.
 */
export function shapeOracle(series: HourlySeries, bursts: readonly Injected[]): OracleCatch {
  const { counts, window } = series;
  const usual = usualCounts(series).map((mean) => Math.max(0.1, mean));
  const level = meanCount(series);
  const squares = counts.map((count, i) => Math.min(9, (count - (usual[i] ?? 1)) ** 2 / (usual[i] ?? 1)));
  const spread = Math.max(1, squares.reduce((sum, one) => sum + one, 0) / counts.length);
  const weeks = window.filter((w, i) => i >= learning && w === -1).length / 168;
  let [caught, of] = [0, 0];
  for (const { at, added, shape } of bursts) {
    const { times } = shape;
    const evidence = (end: number, countAt: (i: number) => number) =>
      times.reduce((sum, ratio, j) => {
        const i = end - times.length + 1 + j;
        const mean = usual[i] ?? 1;
        const raised = negativeBinomialLogMass(countAt(i), mean + (ratio - 1) * level, spread);
        const usually = negativeBinomialLogMass(countAt(i), mean, spread);
        return sum + Math.max(-cap, Math.min(cap, raised - usually));
      }, 0);
    const scores = counts.map((_, i) =>
      i < learning + times.length ? Number.NEGATIVE_INFINITY : evidence(i, (k) => counts[k] ?? 0),
    );
    const threshold = weeklyThreshold(scores, window, weeks);
    if (scores.slice(at - rest, at).some((score) => score >= threshold)) continue;
    of += 1;
    const whole = evidence(at + times.length - 1, (k) => (counts[k] ?? 0) + (added[k - at] ?? 0));
    if (whole >= threshold) caught += 1;
  }
  return { caught, of };
}

function weeklyThreshold(scores: readonly number[], window: readonly number[], weeks: number): number {
  const levels = [...new Set(scores)].filter(Number.isFinite).sort((a, b) => b - a);
  let threshold = Number.POSITIVE_INFINITY;
  for (const level of levels) {
    const alarms = alarmsAt(scores, level, rest, learning).filter((i) => window[i] === -1).length;
    if (alarms / weeks > 1) return threshold;
    threshold = level;
  }
  return threshold;
}
