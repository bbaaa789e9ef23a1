import type { Hyper } from '../../../lib/crosstest/hyper';
import { normalCdf } from '../../../lib/crosstest/stats/normal-cdf';
import { countAt, finalOf, type Race, raceHyper, raceVerdict } from './races';
import { seeded } from './random';
import { calibrationError, logLoss, mean, oriented } from './scores';

/** G5: who leads at 48 hours, said at an earlier age. */
export interface EarlyScore {
  readonly logLoss: number;
  readonly ece: number;
  readonly calculatorLogLoss: number;
}

export const earlyAges = [1, 4, 8, 12, 24] as const;

/** P that a leads by flat priors, as calculators do. */
const calculator = (a: number, b: number): number => normalCdf((a - b) / Math.sqrt(a + b + 1));

export function earlyCalls(races: readonly Race[], early: Hyper['early']): Record<string, EarlyScore> {
  const hyper = raceHyper(early);
  return Object.fromEntries(
    earlyAges.map((age) => {
      const calls = races.map(({ a, b }) => {
        const [x, y] = [countAt(a, age), countAt(b, age)];
        const happened = finalOf(a) > finalOf(b);
        return { p: raceVerdict(x, y, age, hyper), flat: calculator(x, y), happened };
      });
      const said = oriented(calls, seeded(7));
      const flat = oriented(
        calls.map(({ flat: p, happened }) => ({ p, happened })),
        seeded(7),
      );
      return [
        `${age}h`,
        { logLoss: logLoss(said), ece: calibrationError(said), calculatorLogLoss: logLoss(flat) },
      ];
    }),
  );
}

/** G5b: a look every hour from when both are observed, stopping at .95. */
export interface HourlyScore {
  readonly wrong: number;
  /** Median hour of the call, over races that were called. */
  readonly medianHours: number;
  /** Wrong among calls of races that end within a factor of 2. */
  readonly wrongClose: number;
  readonly called: number;
}

const level = 0.95;

export function hourlyCalls(races: readonly Race[], early: Hyper['early']): HourlyScore {
  const hyper = raceHyper(early);
  const calls = races.flatMap(({ a, b, bothSeen }) => {
    for (let age = Math.max(1, Math.ceil(bothSeen)); age < 48; age += 1) {
      const [x, y] = [countAt(a, age), countAt(b, age)];
      // Two counts that hardly differ cannot reach the level: spares most of the work.
      if (Math.abs(x - y) < 3) continue;
      const p = raceVerdict(x, y, age, hyper);
      if (Math.max(p, 1 - p) < level) continue;
      const [finalA, finalB] = [finalOf(a), finalOf(b)];
      return [
        {
          age,
          wrong: p > 0.5 !== finalA > finalB,
          close: Math.abs(Math.log((finalA + 0.5) / (finalB + 0.5))) < Math.log(2),
        },
      ];
    }
    return [];
  });
  const ages = calls.map(({ age }) => age).sort((x, y) => x - y);
  return {
    wrong: mean(calls.map(({ wrong }) => Number(wrong))),
    medianHours: ages[Math.floor(ages.length / 2)] ?? Number.NaN,
    wrongClose: mean(calls.filter(({ close }) => close).map(({ wrong }) => Number(wrong))),
    called: calls.length / races.length,
  };
}
