import { decide } from '../../../lib/crosstest/decide';
import { type Hyper, priorHyper } from '../../../lib/crosstest/hyper';
import { blockOf } from './block-of';
import { seeded } from './random';
import type { Series } from './read-series';

/** Two neighbouring news items followed over 48 hours. */
export interface Race {
  /** The block of ids it belongs to. */
  readonly unit: string;
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Hours from which both were observed: before, a count of 0 may be a count that is not known. */
  readonly bothSeen: number;
}

const within = 50;
const distances = [1, 3, 7, 13, 20];
/** Races that nobody won by then say nothing. */
const leastFinal = 20;
const network = 'facebook';
/** Sd of the log ratio of two items in the end. */
export const raceSize = 2;

/** Races between items at most 50 ids apart of which one got 20 shares in 48 hours; no ties; at most `most`. */
export function racesOf(series: readonly Series[], most: number): Race[] {
  const races = series.flatMap((one, i) =>
    distances.flatMap((distance) => {
      const other = series[i + distance];
      if (!other || other.id - one.id > within) return [];
      const [x, y] = [finalOf(one.counts), finalOf(other.counts)];
      return x === y || Math.max(x, y) < leastFinal
        ? []
        : [
            {
              unit: blockOf(one.id),
              a: one.counts,
              b: other.counts,
              bothSeen: (Math.max(one.seenFrom, other.seenFrom) + 1) / 3,
            },
          ];
    }),
  );
  const random = seeded(31);
  return races
    .map((race) => ({ race, key: random() }))
    .sort((x, y) => x.key - y.key)
    .slice(0, most)
    .map(({ race }) => race);
}

export const finalOf = (counts: readonly number[]): number => counts.at(-1) ?? 0;

/** The count at an age in hours; three values an hour. */
export const countAt = (counts: readonly number[], hours: number): number => counts[3 * hours - 1] ?? 0;

/**
 * Hyper-parameters for "who of these two leads at 48 hours": the posts themselves are the question, so that only what
 * is still to come is noise; other contents, so that effects are large.
 */
export const raceHyper = (early: Hyper['early']): Hyper => ({
  ...priorHyper,
  early,
  effect: { median: raceSize, logSd: 0 },
  repost: { ...priorHyper.repost, scale: 0, order: [], orderOwn: 0, orderSd: 0 },
});

/** P(a leads at 48 hours) from the counts at an earlier age. */
export const raceVerdict = (a: number, b: number, hours: number, hyper: Hyper): number =>
  decide({
    target: network,
    hyper,
    contrasts: [
      {
        kind: 'repost',
        network,
        first: 'A',
        gapHours: 100,
        a: { count: a, ageHours: hours },
        b: { count: b, ageHours: hours },
      },
    ],
  }).probabilityA;
