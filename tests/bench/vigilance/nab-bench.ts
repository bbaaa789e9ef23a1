import { alarmRarity, observe } from '../../../lib/vigilance/observe';
import { hourly, type Tempo } from '../../../lib/vigilance/tempo';
import { newWatch } from '../../../lib/vigilance/watch';
import { type NabProfile, type NabScore, nabScore, normalised, probation, profiles } from './nab-score';
import type { NabSeries } from './nab-series';
import { alarmsAt, bestThreshold, thresholds } from './threshold-choice';
import { windowedGaussianAlarms } from './windowed-gaussian';

/** The benchmark's rows are five minutes; a burst filter is of no use there, the surprise over an hour takes its place. */
const fiveMinutes: Tempo = { binsPerHour: 12, windows: [1, 3, 6, 12] };
const rest = 12 * 12;

function rarities(series: NabSeries, tempo: Tempo): Float64Array {
  const score = new Float64Array(series.counts.length);
  const rowsPerBin = 12 / tempo.binsPerHour;
  let watch = newWatch(tempo);
  let held = 0;
  let bin = Number.NaN;
  series.counts.forEach((count, row) => {
    const at = Math.floor((series.times[row] ?? 0) / 300 / rowsPerBin);
    held = at === bin ? held + count : count;
    bin = at;
    const next = Math.floor((series.times[row + 1] ?? Number.POSITIVE_INFINITY) / 300 / rowsPerBin);
    // The detector speaks on the last row of a bin, when the bin is complete.
    if (next === bin || watch.bin === bin) return;
    const seen = observe(watch, bin, held, { tempo });
    watch = seen.state;
    score[row] = seen.signal.rarity;
  });
  return score;
}

interface Outcome {
  readonly score: number;
  readonly windowsHit: number;
  readonly falseAlarms: number;
}

const outcome = (
  scores: readonly NabScore[],
  series: readonly NabSeries[],
  profile: NabProfile,
): Outcome => ({
  score: normalised(scores, series, profile),
  windowsHit: scores.reduce((sum, s) => sum + s.windowsHit, 0),
  falseAlarms: scores.reduce((sum, s) => sum + s.rowsOutside, 0),
});

function scoreTable(
  series: readonly NabSeries[],
  scores: readonly Float64Array[],
  profile: NabProfile,
): NabScore[][] {
  return series.map((s, i) =>
    thresholds.map((t) =>
      nabScore(s, alarmsAt(scores[i] ?? [], t, rest, probation(s.counts.length)), profile),
    ),
  );
}

/** What each threshold is worth on all series but one. */
const worthWithout = (table: readonly NabScore[][], out: number): number[] =>
  thresholds.map((_, t) => table.reduce((sum, row, i) => (i === out ? sum : sum + (row[t]?.raw ?? 0)), 0));

/** Threshold of each series from all the others. */
function leaveOneOut(
  series: readonly NabSeries[],
  scores: readonly Float64Array[],
  profile: NabProfile,
): Outcome {
  const table = scoreTable(series, scores, profile);
  const left = series.map((_, out) => table[out]?.[bestThreshold(worthWithout(table, out))]);
  return outcome(
    left.filter((s) => s !== undefined),
    series,
    profile,
  );
}

/** Windows one could have chosen instead: with the threshold, they too come from the other series in the row "windows too". */
const otherWindows = [
  [1, 3, 6, 12],
  [1, 3, 12],
  [3, 6, 12],
  [1, 3, 6, 12, 36],
  [1, 2, 4, 8],
  [2, 4, 8, 16],
  [1],
  [3],
  [12],
];

/** Threshold and windows of each series from all the others. */
function leaveOneOutWithWindows(series: readonly NabSeries[], profile: NabProfile): Outcome {
  const tables = otherWindows.map((windows) => {
    const scores = series.map((s) => rarities(s, { binsPerHour: 12, windows }));
    return scoreTable(series, scores, profile);
  });
  const left = series.map((_, out) => {
    const choices = tables.map((table) => {
      const worth = worthWithout(table, out);
      const at = bestThreshold(worth);
      return { worth: worth[at] ?? 0, score: table[out]?.[at] };
    });
    return choices.reduce((best, choice) => (choice.worth > best.worth ? choice : best)).score;
  });
  return outcome(
    left.filter((s) => s !== undefined),
    series,
    profile,
  );
}

const fixed = (
  series: readonly NabSeries[],
  scores: readonly Float64Array[],
  rarity: number,
  profile: NabProfile,
) =>
  outcome(
    series.map((s, i) =>
      nabScore(s, alarmsAt(scores[i] ?? [], rarity, rest, probation(s.counts.length)), profile),
    ),
    series,
    profile,
  );

/** Prints the table and gives the figures by name. */
export function nabBench(series: readonly NabSeries[]): Record<string, number> {
  const windows = series.reduce((sum, s) => sum + s.windows.length, 0);
  console.log(`\nNAB realTweets: ${series.length} series, ${windows} labelled windows, NAB's own scoring`);
  const fine = series.map((s) => rarities(s, fiveMinutes));
  const coarse = series.map((s) => rarities(s, hourly));
  const gauss = series.map(windowedGaussianAlarms);
  const figures: Record<string, number> = {};
  const row = (name: string, key: string, of: (profile: NabProfile) => Outcome) => {
    const all = Object.entries(profiles).map(([profile, weights]) => [profile, of(weights)] as const);
    for (const [profile, { score }] of all) figures[`nab_${key}_${profile}`] = Number(score.toFixed(2));
    const [, standard] = all[0] ?? [];
    console.log(
      `  ${name.padEnd(58)}${all.map(([, o]) => o.score.toFixed(1).padStart(8)).join('')}${`${standard?.windowsHit}/${windows}`.padStart(8)}${String(standard?.falseAlarms).padStart(7)}`,
    );
    if (standard) {
      figures[`nab_${key}_windows`] = standard.windowsHit;
      figures[`nab_${key}_false`] = standard.falseAlarms;
    }
  };
  console.log(`  ${'detector'.padEnd(58)}standard  low FP  low FN    hits  false`);
  row('ours, threshold from the nine other series', 'loo', (p) => leaveOneOut(series, fine, p));
  row('ours, windows too from the nine other series', 'nested', (p) => leaveOneOutWithWindows(series, p));
  row('ours, no threshold tuned: rare as once a week', 'weekly', (p) =>
    fixed(series, fine, Math.log10(7), p),
  );
  row('ours, no threshold tuned: the product\'s "1 a week"', 'product', (p) =>
    fixed(series, fine, alarmRarity(1), p),
  );
  row('ours by the hour, as the product counts, same default', 'hourly', (p) =>
    fixed(series, coarse, alarmRarity(1), p),
  );
  row("NAB's Windowed Gaussian, rewritten (published 51.41)", 'gaussian', (p) =>
    outcome(
      series.map((s, i) => nabScore(s, gauss[i] ?? [], p)),
      series,
      p,
    ),
  );
  const published = [
    ['ARTime', 81.84, 70.08, 87.89],
    ['CAD OSE', 74.48, 73.13, 76.48],
    ['earthgecko Skyline', 68.93, 45.32, 78.28],
    ['Numenta HTM', 68.02, 61.06, 72.62],
    ['Twitter ADVec (S-H-ESD)', 59.62, 35.82, 69.04],
  ] as const;
  for (const [name, ...scores] of published)
    console.log(
      `  ${`${name}, published results, published threshold`.padEnd(58)}${scores.map((s) => s.toFixed(1).padStart(8)).join('')}`,
    );
  return figures;
}
