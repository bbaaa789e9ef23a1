import type { Hyper } from './hyper';
import { interpolate } from './stats/interpolate';

/** What reading before the age wanted costs. */
export interface EarlyNoise {
  /** Sd of log(A / B) that the rest of the posts' lives adds. */
  readonly sd: number;
  /** How many times more than Poisson's the counts vary. */
  readonly dispersion: number;
  /** Below about this many counts of both posts together, each says less than one. */
  readonly few: number;
  /** Expected log of the part of the final count already there. */
  readonly reached: number;
}

/** Noise of a reading taken at `part` of the reading age (1 = at the age, or later). */
export function earlyNoise(part: number, { points }: Hyper['early']): EarlyNoise {
  if (part >= 1) return { sd: 0, dispersion: 1, few: 0, reached: 0 };
  const read = (value: keyof EarlyNoise) =>
    interpolate(
      part,
      points.map((point) => ({ x: point.part, y: point[value] })),
    );
  return { sd: read('sd'), dispersion: read('dispersion'), few: read('few'), reached: read('reached') };
}

/** How much one count weighs, of a pair with `total` counts, against Poisson counts. */
export const countWeight = (
  total: number,
  { dispersion, few }: Pick<EarlyNoise, 'dispersion' | 'few'>,
): number => (total > 0 ? total / (total + few) / dispersion : 0);
