import type { Signal } from '../../vigilance/signal';

/** One hour as it was judged, for the chart. */
export interface KeptHour {
  /** Hours since 1970, UTC. */
  readonly hour: number;
  readonly count: number;
  /** Usual count for such an hour, and how clumpy it is (see expected-band). */
  readonly expected: number;
  readonly spread: number;
  /** It belongs to a surge. */
  readonly surge: boolean;
}

export const keptHour = ({ bin, count, expected, spread, surge }: Signal): KeptHour => ({
  hour: bin,
  count,
  expected,
  spread,
  surge: surge !== undefined && bin >= surge.since && bin <= surge.last,
});
