import type { Hyper } from '../../../lib/crosstest/hyper';
import { normalCdf } from '../../../lib/crosstest/stats/normal-cdf';
import type { Claim } from './estimated-scores';
import { countAt, finalOf, type Race, raceHyper, raceVerdict } from './races';

export const earlyAges = [1, 4, 8, 12, 24] as const;

/** P that a leads by flat priors, as calculators do. */
const calculator = (a: number, b: number): number => normalCdf((a - b) / Math.sqrt(a + b + 1));

/** G5: who leads at 48 hours, said at an earlier age in hours. */
export function earlyCalls(
  races: readonly Race[],
  early: Hyper['early'],
  age: number,
): Readonly<Record<'verdict' | 'calculator', readonly Claim[]>> {
  const hyper = raceHyper(early);
  const said = (p: (x: number, y: number) => number) =>
    races.map(({ unit, a, b }) => ({
      unit,
      p: p(countAt(a, age), countAt(b, age)),
      happened: finalOf(a) > finalOf(b),
    }));
  return { verdict: said((x, y) => raceVerdict(x, y, age, hyper)), calculator: said(calculator) };
}

/** G5b: the first call of .95 of one race, at the hour it was made; `close` races end within a factor of 2. */
export interface HourlyCall {
  readonly unit: string;
  readonly call?: { readonly age: number; readonly wrong: boolean; readonly close: boolean };
}

const level = 0.95;

/** A look every hour from when both are observed, stopping at .95. */
export function hourlyCalls(races: readonly Race[], early: Hyper['early']): HourlyCall[] {
  const hyper = raceHyper(early);
  return races.map(({ unit, a, b, bothSeen }) => {
    for (let age = Math.max(1, Math.ceil(bothSeen)); age < 48; age += 1) {
      const [x, y] = [countAt(a, age), countAt(b, age)];
      // Two counts that hardly differ cannot reach the level: spares most of the work.
      if (Math.abs(x - y) < 3) continue;
      const p = raceVerdict(x, y, age, hyper);
      if (Math.max(p, 1 - p) < level) continue;
      const [finalA, finalB] = [finalOf(a), finalOf(b)];
      const close = Math.abs(Math.log((finalA + 0.5) / (finalB + 0.5))) < Math.log(2);
      return { unit, call: { age, wrong: p > 0.5 !== finalA > finalB, close } };
    }
    return { unit };
  });
}
