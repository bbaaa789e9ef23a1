import { type EpisodeBin, followEpisode } from './episode';
import { learnBin } from './learn-bin';
import { placeInWeek } from './place-in-week';
import { type BinScore, scoreBin } from './score-bin';
import type { Signal } from './signal';
import { tooQuiet } from './silence';
import { readTally, type Tally } from './tally';
import { hourly, type Tempo } from './tempo';
import { toneTurn } from './tone-turn';
import { turnDay } from './turn-day';
import type { Watch } from './watch';

/** What the user may choose. */
export interface ObserveOptions {
  /** False alarms a week the user puts up with; 1 unless said otherwise. */
  readonly perWeek?: number;
  /** Hours between UTC and the brand's own clock, so that its nights are nights. */
  readonly utcOffset?: number;
  readonly tempo?: Tempo;
}

const learningHours = 72;
/**
 * Days between days as rare as an alarm, at one alarm a week: a little under 7, since one surge in eleven lives on
 * past midnight and makes two such days of one alarm (measured on ten brands at three sizes).
 */
const daysPerAlarm = 7 * 0.91;

/** log10 of days: from which rarity on a bin is an alarm. */
export const alarmRarity = (perWeek = 1): number =>
  Math.log10(daysPerAlarm / Math.min(14, Math.max(0.05, perWeek)));

/**
 * One more bin (an hour, unless the tempo says otherwise) of a brand's mentions. Bins are given in order; one that is
 * skipped is *missing*, not zero; one already seen changes nothing. Same watch, same bin, same answer: call it on a
 * watch you keep for the hour in progress, whose count so far can only raise an alarm, and again when it is over.
 */
export function observe(
  watch: Watch,
  bin: number,
  given: number | Tally,
  { perWeek = 1, utcOffset = 0, tempo = hourly }: ObserveOptions = {},
): { readonly state: Watch; readonly signal: Signal } {
  const tally = readTally(given);
  const cell = placeInWeek(Math.floor(bin / tempo.binsPerHour) + utcOffset);
  const isNext = Number.isSafeInteger(bin) && (watch.bin === null || bin > watch.bin);
  const today = isNext ? turnDay(watch, bin, tempo.binsPerHour) : watch;
  const score = scoreBin(today, isNext ? bin : (watch.bin ?? 0) + 1, cell, tally, tempo);
  if (!isNext) return { state: watch, signal: signalOf(watch, watch.bin ?? 0, 0, score, perWeek, tempo) };
  const learned = learnBin(today, bin, cell, tally, score, tempo);
  const ready = watch.seen >= learningHours * tempo.binsPerHour;
  const unusual = ready && score.rarity >= alarmRarity(perWeek);
  const episode = followEpisode(watch.episode, episodeBin(learned, bin, score, unusual), tempo.binsPerHour);
  const state = { ...learned, episode };
  return { state, signal: signalOf(state, bin, tally.count, score, perWeek, tempo) };
}

function episodeBin({ run }: Watch, bin: number, score: BinScore, unusual: boolean): EpisodeBin {
  const { count, expected, rarity, cluster } = score;
  const rising =
    run.since === null ? undefined : { since: run.since, count: run.count, expected: run.expected };
  const rise = cluster ?? rising ?? { since: bin, count, expected: expected.mean };
  return { bin, count, expected: expected.mean, rarity, unusual, rise };
}

function signalOf(
  { seen, episode, quiet, tone }: Watch,
  bin: number,
  count: number,
  { expected, spread, sparse, rarity }: BinScore,
  perWeek: number,
  { binsPerHour }: Tempo,
): Signal {
  const turn = toneTurn(tone);
  return {
    state: seen <= learningHours * binsPerHour ? 'learning' : episode ? 'surge' : 'calm',
    bin,
    count,
    expected: expected.mean,
    spread,
    rarity,
    level: expected.level * binsPerHour,
    ...(episode && {
      surge: {
        isNew: episode.alarm === bin,
        since: episode.since,
        last: episode.last,
        count: episode.count,
        expected: episode.expected,
        strong: episode.rarity >= alarmRarity(perWeek) + Math.log10(4),
        sparse,
      },
    }),
    ...(turn && { tone: turn }),
    ...(quiet.since !== null &&
      tooQuiet(quiet, bin, spread, binsPerHour) && {
        silence: { since: quiet.since, expected: quiet.expected },
      }),
  };
}
