import { restingOdds } from './burst-filter';
import type { Episode } from './episode';
import { noBins, type RecentBins } from './recent-bins';
import { newPeaks, type Peaks } from './return-period';
import { newRate, type Rate } from './seasonal-rate';
import { notQuiet, type Quiet } from './silence';
import { newSpread, type Spread } from './spread';
import { noRun, type SurgeRun } from './surge-run';
import { hourly, type Tempo } from './tempo';
import { noTone, type ToneMemory } from './tone-turn';
import { noWaiting, type Waiting } from './waiting';

/** All that is remembered of one brand's mentions: about 2 kB of JSON, whatever the time watched. */
export interface Watch {
  readonly v: 1;
  /** Last bin observed, counted from 1970 in UTC; null before the first. */
  readonly bin: number | null;
  /** How many bins were observed (missing ones are not). */
  readonly seen: number;
  readonly rate: Rate;
  /** One per window of the tempo. */
  readonly spreads: readonly Spread[];
  readonly recent: RecentBins;
  readonly burstOdds: number;
  readonly windowPeaks: readonly Peaks[];
  readonly burstPeaks: Peaks;
  /** Bins observed of the day in progress. */
  readonly seenToday: number;
  readonly run: SurgeRun;
  readonly waiting: Waiting;
  readonly quiet: Quiet;
  readonly tone: ToneMemory;
  readonly episode: Episode | null;
}

export const newWatch = (tempo: Tempo = hourly): Watch => ({
  v: 1,
  bin: null,
  seen: 0,
  rate: newRate(),
  spreads: tempo.windows.map(() => newSpread(tempo.binsPerHour)),
  recent: noBins,
  burstOdds: restingOdds,
  windowPeaks: tempo.windows.map(newPeaks),
  burstPeaks: newPeaks(),
  seenToday: 0,
  run: noRun,
  waiting: noWaiting,
  quiet: notQuiet,
  tone: noTone,
  episode: null,
});
