import { closedLoop } from './closed-loop';
import { earlyCalls, hourlyCalls } from './early-calls';
import type { Figure } from './figure';
import type { FittedPriors } from './fit-priors';
import { nextPost } from './next-post';
import type { CrosstestData } from './open-data';
import { peeking } from './peeking';
import { repostCalls } from './repost-calls';
import { splitHalf } from './split-half';
import { headlineMean, styleForecast } from './style-forecast';
import { transferCalls } from './transfer-calls';
import { verdictTime } from './verdict-time';

const draws = 2;
/** A style's word is taken at half: what is not seen yet has its own luck, which a mean known in advance has not. */
const styleTrust = 0.5;
const loops = 8000;
const hourlyRaces = 1200;
const peekedPairs = 5000;

/** Goals of G1 and G5 by part of the traffic and by age. */
const halves: Readonly<Record<string, number>> = { 10: 0.662, 25: 0.642, 50: 0.589 };
const ages: Readonly<Record<string, number>> = {
  '1h': 0.631,
  '4h': 0.547,
  '8h': 0.465,
  '12h': 0.341,
  '24h': 0.175,
};

/** The whole protocol on one set of data, with one set of priors. `say` is told of each part done. */
export function protocol(data: CrosstestData, priors: FittedPriors, say: (done: string) => void): Figure[] {
  const figures: Figure[] = [];
  const part = (name: string, made: () => Figure[]) => {
    figures.push(...made());
    say(name);
  };
  const { hyper } = priors;

  part('G1 winner of the unseen half', () => {
    const mean = (a: string, b: string) => styleTrust * headlineMean(a, b, priors.style.en);
    return Object.entries(splitHalf(data.headlines, hyper, mean, draws)).flatMap(
      ([traffic, { verdict, styled, calculator }]) => [
        {
          name: `G1 ${traffic} % log loss`,
          value: verdict.logLoss,
          goal: { atMost: halves[traffic] ?? 0 },
          calculator: calculator.logLoss,
        },
        {
          name: `G1 ${traffic} % ece`,
          value: verdict.ece,
          goal: { atMost: 0.02 },
          calculator: calculator.ece,
        },
        { name: `G1 ${traffic} % accuracy`, value: verdict.accuracy, calculator: calculator.accuracy },
        {
          name: `G1 ${traffic} % log loss with style`,
          value: styled.logLoss,
          goal: { atMost: halves[traffic] ?? 0 },
        },
        { name: `G1 ${traffic} % ece with style`, value: styled.ece, goal: { atMost: 0.02 } },
      ],
    );
  });

  part('G2 peeking', () => {
    const cut = peeking(data.cutArms.slice(0, peekedPairs), hyper);
    const same = peeking(data.samePackages.slice(0, peekedPairs), hyper);
    const other = peeking(data.headlines.slice(0, peekedPairs), hyper);
    return [
      {
        name: 'G2 A/A split claims',
        value: cut.verdict.declared,
        goal: { atMost: 0.01 },
        calculator: cut.calculator.declared,
      },
      {
        name: 'G2 A/A identical claims',
        value: same.verdict.declared,
        goal: { atMost: 0.05 },
        calculator: same.calculator.declared,
      },
      {
        name: 'G2 A/B declared',
        value: other.verdict.declared,
        goal: { atLeast: 0.045 },
        calculator: other.calculator.declared,
      },
      {
        name: 'G2 A/B wrong when declared',
        value: other.verdict.wrong,
        goal: { atMost: 0.03 },
        calculator: other.calculator.wrong,
      },
    ];
  });

  part('G3 posts that say the same', () => {
    const { verdict, learning, z } = repostCalls(data.reposts, hyper);
    return [
      { name: 'G3 A/A sure claims', value: verdict.sure, goal: { atMost: 0.03 }, calculator: z.sure },
      {
        name: 'G3 first wins among leanings',
        value: verdict.firstWins,
        goal: { atLeast: 0.45, atMost: 0.55 },
        calculator: z.firstWins,
      },
      { name: 'G3 A/A leanings', value: verdict.leaning, calculator: z.leaning },
      { name: 'G3 learning: A/A sure claims', value: learning.sure, goal: { atMost: 0.03 } },
      {
        name: 'G3 learning: first wins among leanings',
        value: learning.firstWins,
        goal: { atLeast: 0.45, atMost: 0.55 },
      },
      { name: 'G3 learning: A/A leanings', value: learning.leaning },
    ];
  });

  part('G4 transfer between networks', () => {
    const { all, small, smallTwoSources, calculatorAll, calculatorSmall } = transferCalls(
      data.news,
      priors.news,
    );
    return [
      { name: 'G4 log loss', value: all.logLoss, goal: { atMost: 0.475 }, calculator: calculatorAll.logLoss },
      { name: 'G4 ece', value: all.ece, goal: { atMost: 0.025 }, calculator: calculatorAll.ece },
      {
        name: 'G4 small log loss',
        value: small.logLoss,
        goal: { atMost: 0.68 },
        calculator: calculatorSmall.logLoss,
      },
      { name: 'G4 small ece', value: small.ece, goal: { atMost: 0.015 }, calculator: calculatorSmall.ece },
      { name: 'G4b says 90 %', value: all.said90, goal: { atLeast: 0.18 }, calculator: calculatorAll.said90 },
      {
        name: 'G4b right when it says 90 %',
        value: all.right90,
        goal: { atLeast: 0.92 },
        calculator: calculatorAll.right90,
      },
      { name: 'G4b small: says 90 %', value: small.said90, calculator: calculatorSmall.said90 },
      {
        name: 'G4c accuracy',
        value: all.accuracy,
        goal: { atLeast: 0.79 },
        calculator: calculatorAll.accuracy,
      },
      { name: 'G4c share of oracle gain', value: all.gain, calculator: calculatorAll.gain },
      { name: 'G4c small accuracy', value: small.accuracy, calculator: calculatorSmall.accuracy },
      { name: 'G4c small accuracy, two sources', value: smallTwoSources.accuracy, goal: { atLeast: 0.58 } },
    ];
  });

  part('G5 early reading', () =>
    Object.entries(earlyCalls(data.races, hyper.early)).flatMap(([age, score]) => [
      {
        name: `G5 ${age} log loss`,
        value: score.logLoss,
        goal: { atMost: ages[age] ?? 0 },
        calculator: score.calculatorLogLoss,
      },
      { name: `G5 ${age} ece`, value: score.ece, goal: { atMost: 0.03 } },
    ]),
  );

  part('G5b hourly peeking', () => {
    const hourly = hourlyCalls(data.races.slice(0, hourlyRaces), hyper.early);
    return [
      { name: 'G5b wrong', value: hourly.wrong, goal: { atMost: 0.025 } },
      { name: 'G5b median hours', value: hourly.medianHours, goal: { atMost: 20 } },
      { name: 'G5b wrong in close races', value: hourly.wrongClose, goal: { atMost: 0.2 } },
      { name: 'G5b called', value: hourly.called },
    ];
  });

  part('G6 next post', () => {
    const { pages, rollingPages, forecast, rolling, forecastLast50, rollingLast50 } = nextPost(
      data.pages,
      priors.forecast,
    );
    return [
      {
        name: 'G6 log score, mean over pages',
        value: pages.logScore,
        goal: { atLeast: -1.53 },
        calculator: rollingPages.logScore,
      },
      {
        name: 'G6 80 % cover, mean over pages',
        value: pages.cover80,
        goal: { atLeast: 0.78, atMost: 0.82 },
        calculator: rollingPages.cover80,
      },
      { name: 'G6 rmse, mean over pages', value: pages.rmse, calculator: rollingPages.rmse },
      { name: 'G6 log score, mean over posts', value: forecast.logScore, calculator: rolling.logScore },
      { name: 'G6 80 % cover, mean over posts', value: forecast.cover80, calculator: rolling.cover80 },
      {
        name: 'G6 log score, last 50 of each page',
        value: forecastLast50.logScore,
        calculator: rollingLast50.logScore,
      },
    ];
  });

  part('G7 closed loop', () => {
    const { naive, repost, crossover, withTarget } = closedLoop(hyper, 0.5, loops, 0);
    const own = closedLoop(hyper, 0.5, loops / 2, 0.2);
    return [
      { name: 'G7 gain, crossover', value: crossover.gain, goal: { atLeast: 0.33 }, calculator: naive.gain },
      {
        name: 'G7 gain, with the target',
        value: withTarget.gain,
        goal: { atLeast: 0.55 },
        calculator: naive.gain,
      },
      { name: 'G7 gain, one test network', value: repost.gain, calculator: naive.gain },
      { name: 'G7 right, crossover', value: crossover.right, calculator: naive.right },
      { name: 'G7 right, with the target', value: withTarget.right, calculator: naive.right },
      {
        name: 'G7 right when it says 80 %',
        value: withTarget.right80,
        goal: { atLeast: 0.8 },
        calculator: naive.right80,
      },
      { name: 'G7 says 80 %', value: withTarget.said80 },
      { name: 'G7 own order: gain, crossover', value: own.crossover.gain, calculator: own.naive.gain },
      { name: 'G7 own order: gain, with the target', value: own.withTarget.gain, calculator: own.naive.gain },
      { name: 'G7 own order: gain, with the target, learnt', value: own.learnt.gain },
      {
        name: 'G7 own order: right when it says 80 %, learnt',
        value: own.learnt.right80,
        goal: { atLeast: 0.8 },
      },
    ];
  });

  part('G8 style alone', () => {
    const alone = styleForecast(data.headlines, priors.style.en, 0.37);
    return [
      { name: 'G8 accuracy', value: alone.accuracy, goal: { atLeast: 0.545 }, calculator: 0.5 },
      { name: 'G8 log loss', value: alone.logLoss, goal: { atMost: 0.6867 }, calculator: Math.LN2 },
    ];
  });

  part('time of a verdict', () => {
    const { p50, p95, clock95 } = verdictTime(2000);
    return [
      { name: 'verdict ms, median', value: p50 },
      { name: 'verdict ms, p95', value: p95, goal: { atMost: 5 } },
      { name: 'verdict ms on the clock, p95', value: clock95 },
    ];
  });
  return figures;
}
