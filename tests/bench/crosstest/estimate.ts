import { poissonDraw, seeded } from './random';

/** A figure, and how far it may be from what other units of the same kind would give. */
export interface Estimate {
  readonly value: number;
  /** Standard error over units (tests, pages, blocks of ids), whose pairs are no independent witnesses. */
  readonly se: number;
}

/** What one case adds to the sums that a figure is made of. */
export interface Case {
  /** What was drawn as a whole: cases of one unit share their luck. */
  readonly unit: string;
  readonly sums: readonly number[];
}

const draws = 300;

/** The sums of each unit, in order of first appearance. */
export function byUnit(cases: readonly Case[]): Float64Array[] {
  const units = new Map<string, Float64Array>();
  for (const { unit, sums } of cases) {
    const known = units.get(unit) ?? new Float64Array(sums.length);
    units.set(unit, known);
    for (let i = 0; i < sums.length; i += 1) known[i] = (known[i] ?? 0) + (sums[i] ?? 0);
  }
  return [...units.values()];
}

/** Adds up the units, each as often as `weight` says. */
export function total(units: readonly Float64Array[], weight: () => number): Float64Array {
  const sum = new Float64Array(units[0]?.length ?? 0);
  for (const one of units) {
    const times = weight();
    if (times !== 0) for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + times * (one[i] ?? 0);
  }
  return sum;
}

/**
 * A figure made of sums over cases, and its standard error: the spread of the figure when units are drawn anew, each a
 * Poisson number of times (bootstrap; Efron & Tibshirani 1993, with the weights of Hanley & MacGibbon 2006).
 */
export function estimate(cases: readonly Case[], figure: (sums: Float64Array) => number): Estimate {
  const units = byUnit(cases);
  const random = seeded(97);
  const again = Array.from({ length: draws }, () =>
    figure(total(units, () => poissonDraw(1, random))),
  ).filter(Number.isFinite);
  const middle = again.reduce((a, b) => a + b, 0) / again.length;
  const variance = again.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (again.length - 1);
  return { value: figure(total(units, () => 1)), se: Math.sqrt(variance) };
}

/** The mean of a value over cases: sums are the value and how often it counts. */
export const ratio = ([value = 0, count = 0]: Float64Array): number => value / count;
