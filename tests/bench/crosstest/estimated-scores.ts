import { byUnit, type Estimate, estimate, ratio, total } from './estimate';
import { seeded } from './random';
import { lossOf, type Said } from './scores';

/** A probability that was said of something that belongs to a unit of the data. */
export interface Claim extends Said {
  readonly unit: string;
}

/** How far chances are from what happened, and how far perfect chances would seem to be with as few cases. */
export interface Calibration extends Estimate {
  readonly byChance: number;
}

const bins = 10;

export const meanOf = <T extends { readonly unit: string }>(
  list: readonly T[],
  value: (one: T) => number,
): Estimate =>
  estimate(
    list.map((one) => ({ unit: one.unit, sums: [value(one), 1] })),
    ratio,
  );

export const logLossOf = (said: readonly Claim[]): Estimate => meanOf(said, lossOf);

export const accuracyOf = (said: readonly Claim[]): Estimate =>
  meanOf(said, ({ p, happened }) => (p === 0.5 ? 0.5 : Number(p > 0.5 === happened)));

/** How often it spoke at this level or more. */
export const saidAt = (said: readonly Claim[], level: number): Estimate =>
  meanOf(said, ({ p }) => Number(Math.max(p, 1 - p) >= level));

/** How often it was right then. */
export const rightAt = (said: readonly Claim[], level: number): Estimate =>
  accuracyOf(said.filter(({ p }) => Math.max(p, 1 - p) >= level));

/**
 * Expected calibration error with ten bins of equal width. It is never 0, even of perfect chances: `byChance` is its
 * mean when what happened differs from what was said by as much in each unit, but either way (wild bootstrap; Wu 1986).
 */
export function calibrationOf(said: readonly Claim[]): Calibration {
  const cases = said.map(({ unit, p, happened }) => {
    const sums = new Array<number>(bins).fill(0);
    sums[Math.min(bins - 1, Math.floor(p * bins))] = p - Number(happened);
    return { unit, sums: [...sums, 1] };
  });
  const error = (sums: Float64Array) =>
    sums.subarray(0, bins).reduce((sum, away) => sum + Math.abs(away), 0) / (sums[bins] ?? 1);
  const units = byUnit(cases);
  const random = seeded(89);
  const turned = Array.from({ length: 100 }, () => {
    const sums = total(units, () => (random() < 0.5 ? 1 : -1));
    sums[bins] = said.length;
    return error(sums);
  });
  return { ...estimate(cases, error), byChance: turned.reduce((a, b) => a + b, 0) / turned.length };
}
