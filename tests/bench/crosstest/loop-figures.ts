import { closedLoop, type Outcome } from './closed-loop';
import { estimate, ratio } from './estimate';
import { meanOf } from './estimated-scores';
import type { Figure } from './figure';
import type { Fold } from './fold';

const loops = 8000;
const rho = 0.5;
/** How far an account's order effect is from the curve, sd. */
const ownOrder = 0.2;

/** G7: designs in a simulated world, with the priors of the first fold. */
export function loopFigures([fold]: readonly Fold[]): Figure[] {
  if (!fold) return [];
  const { hyper } = fold.priors;
  const { naive, repost, crossover, withTarget } = closedLoop(hyper, rho, loops, 0);
  const own = closedLoop(hyper, rho, loops / 2, ownOrder);
  const gain = (outcomes: readonly Outcome[]) =>
    estimate(
      outcomes.map(({ unit, p, effect }) => ({
        unit,
        sums: [Math.sign(p - 0.5) * effect, Math.abs(effect)],
      })),
      ratio,
    );
  const right = (outcomes: readonly Outcome[]) =>
    meanOf(outcomes, ({ p, effect }) => Number(p > 0.5 === effect > 0));
  const loud = ({ p }: Outcome) => Math.max(p, 1 - p) >= 0.8;
  const right80 = (outcomes: readonly Outcome[]) => right(outcomes.filter(loud));
  const [usual, usualRight] = [gain(naive).value, right(naive).value];
  const usualOwn = gain(own.naive).value;
  return [
    { name: 'G7 gain, crossover', ...gain(crossover), goal: { atLeast: 0.33 }, calculator: usual },
    { name: 'G7 gain, with the target', ...gain(withTarget), goal: { atLeast: 0.55 }, calculator: usual },
    { name: 'G7 gain, one test network', ...gain(repost), calculator: usual },
    { name: 'G7 right, crossover', ...right(crossover), calculator: usualRight },
    { name: 'G7 right, with the target', ...right(withTarget), calculator: usualRight },
    {
      name: 'G7 right when it says 80 %',
      ...right80(withTarget),
      goal: { atLeast: 0.8 },
      calculator: right80(naive).value,
    },
    { name: 'G7 says 80 %', ...meanOf(withTarget, (one) => Number(loud(one))) },
    { name: 'G7 own order: gain, crossover', ...gain(own.crossover), calculator: usualOwn },
    { name: 'G7 own order: gain, with the target', ...gain(own.withTarget), calculator: usualOwn },
    { name: 'G7 own order: gain, with the target, learnt', ...gain(own.learnt) },
    {
      name: 'G7 own order: right when it says 80 %, learnt',
      ...right80(own.learnt),
      goal: { atLeast: 0.8 },
    },
  ];
}
