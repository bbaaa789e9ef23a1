import { earlyAges, earlyCalls, hourlyCalls } from './early-calls';
import { estimate, ratio } from './estimate';
import {
  accuracyOf,
  type Claim,
  calibrationOf,
  logLossOf,
  meanOf,
  rightAt,
  saidAt,
} from './estimated-scores';
import type { Figure } from './figure';
import type { Fold } from './fold';
import { seeded } from './random';
import { oriented } from './scores';
import { type TransferCall, transferCalls } from './transfer-calls';

const hourlyRaces = 1200;

const turned = <T extends Claim>(said: readonly T[]): readonly T[] => oriented(said, seeded(7));

/** Log loss asked of G5, by age in hours. */
const asked: Readonly<Record<number, number>> = { 1: 0.631, 4: 0.547, 8: 0.465, 12: 0.341, 24: 0.175 };

/** G4: from one network to another. */
export function transferFigures(folds: readonly Fold[]): Figure[] {
  const parts = folds.map(({ data, priors }) => transferCalls(data.news, priors.news));
  const of = (rule: 'verdict' | 'both' | 'calculator') => parts.flatMap((calls) => calls[rule]);
  const onlySmall = (calls: readonly TransferCall[]) => turned(calls.filter((call) => call.small));
  const [verdict, calculator] = [of('verdict'), of('calculator')];
  const [all, small, flat, flatSmall] = [
    turned(verdict),
    onlySmall(verdict),
    turned(calculator),
    onlySmall(calculator),
  ];
  /** Part of what always knowing the better one would gain on the target, in log units. */
  const gain = (calls: readonly TransferCall[]) =>
    estimate(
      calls.map(({ unit, p, size }) => ({ unit, sums: [Math.sign(p - 0.5) * size, Math.abs(size)] })),
      ratio,
    );
  return [
    {
      name: 'G4 log loss',
      ...logLossOf(all),
      goal: { atMost: 0.475 },
      calculator: logLossOf(flat).value,
    },
    { name: 'G4 ece', ...calibrationOf(all), goal: { atMost: 0.025 }, calculator: calibrationOf(flat).value },
    {
      name: 'G4 small log loss',
      ...logLossOf(small),
      goal: { atMost: 0.68 },
      calculator: logLossOf(flatSmall).value,
    },
    {
      name: 'G4 small ece',
      ...calibrationOf(small),
      goal: { atMost: 0.015 },
      calculator: calibrationOf(flatSmall).value,
    },
    {
      name: 'G4b says 90 %',
      ...saidAt(all, 0.9),
      goal: { atLeast: 0.18 },
      calculator: saidAt(flat, 0.9).value,
    },
    {
      name: 'G4b right when it says 90 %',
      ...rightAt(all, 0.9),
      goal: { atLeast: 0.92 },
      calculator: rightAt(flat, 0.9).value,
    },
    { name: 'G4b small: says 90 %', ...saidAt(small, 0.9), calculator: saidAt(flatSmall, 0.9).value },
    {
      name: 'G4c accuracy',
      ...accuracyOf(all),
      goal: { atLeast: 0.79 },
      calculator: accuracyOf(flat).value,
    },
    { name: 'G4c share of oracle gain', ...gain(verdict), calculator: gain(calculator).value },
    { name: 'G4c small accuracy', ...accuracyOf(small), calculator: accuracyOf(flatSmall).value },
    {
      name: 'G4c small accuracy, two sources',
      ...accuracyOf(onlySmall(of('both'))),
      goal: { atLeast: 0.58 },
    },
  ];
}

/** G5: who leads at 48 hours, said earlier. */
export const earlyFigures = (folds: readonly Fold[]): Figure[] =>
  earlyAges.flatMap((age) => {
    const parts = folds.map(({ data, priors }) => earlyCalls(data.races, priors.hyper.early, age));
    const verdict = turned(parts.flatMap((calls) => calls.verdict));
    const calculator = turned(parts.flatMap((calls) => calls.calculator));
    return [
      {
        name: `G5 ${age}h log loss`,
        ...logLossOf(verdict),
        goal: { atMost: asked[age] ?? 0 },
        calculator: logLossOf(calculator).value,
      },
      { name: `G5 ${age}h ece`, ...calibrationOf(verdict), goal: { atMost: 0.03 } },
    ];
  });

/** G5b: a look every hour. */
export function hourlyFigures(folds: readonly Fold[]): Figure[] {
  const races = folds.flatMap(({ data, priors }) =>
    hourlyCalls(data.races.slice(0, hourlyRaces / folds.length), priors.hyper.early),
  );
  const called = races.flatMap(({ unit, call }) => (call ? [{ unit, ...call }] : []));
  const byHour = called.map(({ unit, age }) => {
    const sums = new Array<number>(48).fill(0);
    sums[age] = 1;
    return { unit, sums };
  });
  const median = (hours: Float64Array) => {
    const half = Math.floor(hours.reduce((a, b) => a + b, 0) / 2);
    let before = 0;
    return hours.findIndex((count) => {
      before += count;
      return before > half;
    });
  };
  return [
    {
      name: 'G5b wrong',
      ...meanOf(called, ({ wrong }) => Number(wrong)),
      goal: { atMost: 0.025 },
    },
    { name: 'G5b median hours', ...estimate(byHour, median), goal: { atMost: 20 } },
    {
      name: 'G5b wrong in close races',
      ...meanOf(
        called.filter(({ close }) => close),
        ({ wrong }) => Number(wrong),
      ),
      goal: { atMost: 0.2 },
    },
    { name: 'G5b called', ...meanOf(races, ({ call }) => Number(call !== undefined)) },
  ];
}
