import { learnRate } from './learn-rate';
import { notePeak } from './return-period';
import type { BinScore } from './score-bin';
import { extendQuiet } from './silence';
import { learnSpread } from './spread';
import { extendRun } from './surge-run';
import type { Tally } from './tally';
import type { Tempo } from './tempo';
import { rememberTone } from './tone-turn';
import type { Watch } from './watch';

/** The watch once a bin is learned; the episode is decided apart. */
export function learnBin(
  watch: Watch,
  bin: number,
  cell: number,
  tally: Required<Tally>,
  score: BinScore,
  tempo: Tempo,
): Watch {
  const { binsPerHour } = tempo;
  const { expected, count, spread, sums, surprises } = score;
  return {
    ...watch,
    bin,
    seen: watch.seen + 1,
    rate: learnRate(watch.rate, cell, count, expected, spread, tempo),
    spreads: watch.spreads.map((old, i) => {
      const sum = sums[i];
      return sum ? learnSpread(old, sum.count, sum.mean, binsPerHour) : old;
    }),
    recent: score.recent,
    burstOdds: score.burstOdds,
    windowPeaks: watch.windowPeaks.map((peaks, i) => notePeak(peaks, surprises[i] ?? 0)),
    burstPeaks: notePeak(watch.burstPeaks, score.burstOdds),
    seenToday: watch.seenToday + 1,
    run: extendRun(watch.run, bin, score.evidence, count, expected.mean),
    waiting: score.waiting,
    quiet: extendQuiet(watch.quiet, bin, tally.count, expected.mean),
    tone: rememberTone(watch.tone, bin, tally.rated, tally.negative, binsPerHour),
  };
}
