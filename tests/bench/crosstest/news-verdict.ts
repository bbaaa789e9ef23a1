import { decide } from '../../../lib/crosstest/decide';
import { type Hyper, priorHyper } from '../../../lib/crosstest/hyper';
import type { NewsPair } from './news-pairs';

/** What news items are like: other contents rather than other words, hence far larger effects and no order. */
export interface NewsPriors {
  readonly size: number;
  readonly scale: number;
  /** Correlation of the items' shares by `source>target`. */
  readonly transfer: Readonly<Record<string, number>>;
}

/** Hyper-parameters for two different items of news shown at the same time. */
export const newsHyper = ({ size, scale, transfer }: NewsPriors): Hyper => ({
  ...priorHyper,
  effect: { median: size, logSd: 0 },
  transfer: {
    fallback: { mean: 0.6, weight: Number.POSITIVE_INFINITY },
    pairs: Object.fromEntries(
      Object.entries(transfer).map(([pair, mean]) => [pair, { mean, weight: Number.POSITIVE_INFINITY }]),
    ),
  },
  repost: { ...priorHyper.repost, scale, order: [], orderOwn: 0, orderSd: 0 },
});

/** P(a leads on the target) from the counts on one source, or on several. */
export const newsVerdict = (
  target: string,
  sources: readonly Pick<NewsPair, 'source' | 'a' | 'b'>[],
  hyper: Hyper,
): number =>
  decide({
    target,
    hyper,
    contrasts: sources.map(({ source, a, b }) => ({
      kind: 'repost',
      network: source,
      first: 'A',
      gapHours: 100,
      a: { count: a, ageHours: 48 },
      b: { count: b, ageHours: 48 },
    })),
  }).probabilityA;
