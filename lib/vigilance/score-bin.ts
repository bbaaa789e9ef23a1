import { burstEvidence, driftOdds, filterBurst } from './burst-filter';
import { upperTailSurprise } from './negative-binomial-tail';
import { lastBins, pushBin, type RecentBins } from './recent-bins';
import { type PeaksPrior, returnPeriod } from './return-period';
import { type Expectation, expectedAt } from './seasonal-rate';
import { newSpread, spreadOf } from './spread';
import type { Tally } from './tally';
import type { Tempo } from './tempo';
import { type Cluster, extendWaiting, isSparse, rarestCluster, type Waiting } from './waiting';
import type { Watch } from './watch';

/** All that one bin says, before anything is learned from it. */
export interface BinScore {
  readonly expected: Expectation;
  readonly spread: number;
  /** The count as used: a bin that was cut short counts as usual at least. */
  readonly count: number;
  readonly recent: RecentBins;
  /** Count and expectation over each window, and how surprising (ln(1 - log10 p)). */
  readonly sums: readonly { readonly count: number; readonly mean: number }[];
  readonly surprises: readonly number[];
  readonly evidence: number;
  readonly burstOdds: number;
  readonly waiting: Waiting;
  readonly sparse: boolean;
  /** For a sparse brand, the tightest cluster of its last mentions. */
  readonly cluster: Cluster | undefined;
  /** log10 of the days between two bins as unusual as this one. */
  readonly rarity: number;
}

/** A quiet brand's day: what is assumed until the brand has days of its own. */
const windowPrior: PeaksPrior = { days: 7, mean: 0.9, deviation: 0.45 };

/**
 * The same for the burst filter. How far it swings in a day grows with what an hour tells: measured from 1.4 at one
 * mention in two hours to 3.3 on the largest brands.
 */
const burstPrior = (levelPerHour: number): PeaksPrior => ({
  days: 20,
  mean: -2.8,
  deviation: Math.min(3.3, Math.max(1.2, 1.75 + 0.33 * Math.log2(levelPerHour))),
});

/** How unusual a bin is, for this brand, at this hour. `cell` as placeInWeek gives it. */
export function scoreBin(
  watch: Watch,
  bin: number,
  cell: number,
  tally: Required<Tally>,
  tempo: Tempo,
): BinScore {
  const { binsPerHour, windows, burst } = tempo;
  const missing = watch.bin === null ? 0 : bin - watch.bin - 1;
  const spreads = watch.spreads.map(spreadOf);
  const spread = spreads[0] ?? spreadOf(newSpread(binsPerHour));
  const expected = expectedAt(watch.rate, cell, spread, tempo);
  const perHour = expected.level * binsPerHour;
  const count = tally.atLeast ? Math.max(tally.count, expected.mean) : tally.count;

  const recent = pushBin(watch.recent, missing, count, expected.mean, Math.max(...windows));
  const sums = windows.map((length) => lastBins(recent, length));
  // The logarithm keeps one catastrophe from making every later spike look small.
  const surprises = sums.map((s, i) => Math.log1p(upperTailSurprise(s.count, s.mean, spreads[i] ?? spread)));
  const returns = surprises.map((value, i) => {
    const peaks = watch.windowPeaks[i];
    return peaks ? returnPeriod(peaks, windowPrior, value) : 0;
  });
  const surprise = returns.reduce((a, b) => a + b, 0) / returns.length;

  let { burstOdds } = watch;
  let evidence = 0;
  let lasting = Number.NEGATIVE_INFINITY;
  if (burst) {
    for (let i = 0; i < Math.min(missing, 48); i++) burstOdds = driftOdds(burstOdds, burst);
    evidence = burstEvidence(count, expected, spread, burst);
    if (tally.atLeast) evidence = Math.max(0, evidence);
    burstOdds = filterBurst(burstOdds, evidence, burst);
    lasting = returnPeriod(watch.burstPeaks, burstPrior(perHour), burstOdds);
  }

  const waiting = extendWaiting(watch.waiting, bin, tally.count, expected.mean);
  const sparse = isSparse(perHour);
  const cluster = sparse ? rarestCluster(waiting, bin, expected.level, spread, binsPerHour) : undefined;
  const rarity = sparse ? (cluster?.rarity ?? 0) : Math.max(surprise, lasting);
  return {
    expected,
    spread,
    count,
    recent,
    sums,
    surprises,
    evidence,
    burstOdds,
    waiting,
    sparse,
    cluster,
    rarity,
  };
}
