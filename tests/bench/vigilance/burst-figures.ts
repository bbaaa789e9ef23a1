import type { Injected, Trial } from './burst-trial';
import type { HourlySeries } from './hourly-series';
import { alarmsAt } from './threshold-choice';

const learning = 72;
const rest = 12;

/** Alarms outside labelled windows, per week outside them. Some of these are real bursts nobody labelled. */
export function falseAlarms(brands: readonly { series: HourlySeries; trial: Trial }[], threshold: number) {
  let alarms = 0;
  let hours = 0;
  let hit = 0;
  for (const { series, trial } of brands) {
    const raised = alarmsAt(trial.scores, threshold, rest, learning);
    alarms += raised.filter((i) => series.window[i] === -1).length;
    hours += series.window.filter((w, i) => i >= learning && w === -1).length;
    hit += new Set(
      series.window.filter((w, i) => w >= 0 && i >= learning && (trial.scores[i] ?? 0) >= threshold),
    ).size;
  }
  return { perWeek: hours === 0 ? 0 : alarms / (hours / 168), windowsHit: hit };
}

/** The lowest threshold with at most `perWeek` false alarms; the search starts from "never". */
export function thresholdFor(
  brands: readonly { series: HourlySeries; trial: Trial }[],
  perWeek: number,
): number {
  const levels = [...new Set(brands.flatMap(({ trial }) => trial.scores.slice(learning)))].sort(
    (a, b) => b - a,
  );
  let threshold = Number.POSITIVE_INFINITY;
  // Every level would take minutes; a step of 1/400 of the alarming ones moves the rate by less than 0.02 a week.
  const step = Math.max(1, Math.floor(levels.length / 4_000));
  for (let i = 0; i < levels.length; i += step) {
    const level = levels[i] ?? threshold;
    if (falseAlarms(brands, level).perWeek > perWeek) return threshold;
    threshold = level;
  }
  return threshold;
}

/**
 * Which hour of the burst (0 = its first) the alarm is raised in; null when it never is, undefined when an alarm was
 * already on in the 12 h before: such a burst says nothing of the detector.
 */
export function delayOf(trial: Trial, burst: Injected, threshold: number): number | null | undefined {
  if (trial.scores.slice(burst.at - rest, burst.at).some((score) => score >= threshold)) return undefined;
  const delay = trial.during(burst).findIndex((score) => score >= threshold);
  return delay < 0 ? null : delay;
}

export const median = (values: readonly number[]): number =>
  values.length === 0
    ? Number.NaN
    : ([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN);
