import { accuracyOf, type Claim, calibrationOf, logLossOf, meanOf } from './estimated-scores';
import type { Figure } from './figure';
import type { Fold } from './fold';
import { peeking } from './peeking';
import { seeded } from './random';
import type { ArmPair } from './read-upworthy';
import { oriented } from './scores';
import { splitHalf, trafficParts } from './split-half';
import { headlineMean, styleForecast } from './style-forecast';

const draws = 2;
const peekedPairs = 5000;
/** What style does not explain of the difference between two headlines, sd of log click rate. */
const unexplainedSd = 0.37;

/** A style's word is taken at half: what is not seen yet has its own luck, which a mean known in advance has not. */
const styleTrust = 0.3;

const turned = (said: readonly Claim[]): readonly Claim[] => oriented(said, seeded(7));

/** Log loss asked of G1, by part of the traffic. */
const asked: Readonly<Record<number, number>> = { 0.1: 0.662, 0.25: 0.642, 0.5: 0.589 };

/** G1: the winner of the half of the traffic that was not seen. */
export const halfFigures = (folds: readonly Fold[]): Figure[] =>
  trafficParts.flatMap((part) => {
    const all = folds.map(({ data, priors }) =>
      splitHalf(
        data.headlines,
        priors.hyper,
        (a, b) => styleTrust * headlineMean(a, b, priors.style.en),
        part,
        draws,
      ),
    );
    const of = (rule: 'verdict' | 'styled' | 'calculator') => turned(all.flatMap((claims) => claims[rule]));
    const [verdict, styled, calculator] = [of('verdict'), of('styled'), of('calculator')];
    const name = `G1 ${100 * part} %`;
    const goal = { atMost: asked[part] ?? 0 };
    return [
      {
        name: `${name} log loss`,
        ...logLossOf(verdict),
        goal,
        calculator: logLossOf(calculator).value,
      },
      {
        name: `${name} ece`,
        ...calibrationOf(verdict),
        goal: { atMost: 0.02 },
        calculator: calibrationOf(calculator).value,
      },
      { name: `${name} accuracy`, ...accuracyOf(verdict), calculator: accuracyOf(calculator).value },
      { name: `${name} log loss with style`, ...logLossOf(styled), goal },
      { name: `${name} ece with style`, ...calibrationOf(styled), goal: { atMost: 0.02 } },
    ];
  });

/** G2: a look every 100 impressions, stopping at the first claim. */
export function peekingFigures(folds: readonly Fold[]): Figure[] {
  const peeked = (pairs: (fold: Fold) => readonly ArmPair[]) =>
    folds.flatMap((fold) => peeking(pairs(fold).slice(0, peekedPairs / folds.length), fold.priors.hyper));
  const cut = peeked(({ data }) => data.cutArms);
  const same = peeked(({ data }) => data.samePackages);
  const other = peeked(({ data }) => data.headlines);
  const declared = (list: typeof cut, rule: 'verdict' | 'calculator') =>
    meanOf(list, (one) => Number(one[rule] !== undefined));
  const wrong = (rule: 'verdict' | 'calculator') =>
    meanOf(
      other.filter((one) => one[rule] !== undefined),
      (one) => one[rule] ?? 0,
    );
  return [
    {
      name: 'G2 A/A split claims',
      ...declared(cut, 'verdict'),
      goal: { atMost: 0.01 },
      calculator: declared(cut, 'calculator').value,
    },
    {
      name: 'G2 A/A identical claims',
      ...declared(same, 'verdict'),
      goal: { atMost: 0.05 },
      calculator: declared(same, 'calculator').value,
    },
    {
      name: 'G2 A/B declared',
      ...declared(other, 'verdict'),
      goal: { atLeast: 0.045 },
      calculator: declared(other, 'calculator').value,
    },
    {
      name: 'G2 A/B wrong when declared',
      ...wrong('verdict'),
      goal: { atMost: 0.03 },
      calculator: wrong('calculator').value,
    },
  ];
}

/** G8: the better headline from style alone. */
export function styleFigures(folds: readonly Fold[]): Figure[] {
  const said = turned(
    folds.flatMap(({ data, priors }) => styleForecast(data.headlines, priors.style.en, unexplainedSd)),
  );
  return [
    { name: 'G8 accuracy', ...accuracyOf(said), goal: { atLeast: 0.545 }, calculator: 0.5 },
    { name: 'G8 log loss', ...logLossOf(said), goal: { atMost: 0.6867 }, calculator: Math.LN2 },
  ];
}
