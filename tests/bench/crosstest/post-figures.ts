import { meanOf } from './estimated-scores';
import type { Figure } from './figure';
import type { Fold } from './fold';
import { type ForecastPost, nextPost } from './next-post';
import { type ForFirst, repostCalls } from './repost-calls';

/** G3: posts that say the same thing, at which every claim is false. */
export function repostFigures(folds: readonly Fold[]): Figure[] {
  const all = folds.map(({ data, priors }) => repostCalls(data.reposts, priors.hyper));
  const of = (rule: 'verdict' | 'learning' | 'z') => all.flatMap((calls) => calls[rule]);
  const atLeast = (level: number) => (calls: readonly ForFirst[]) =>
    meanOf(calls, ({ p }) => Number(Math.max(p, 1 - p) >= level));
  const [sure, leaning] = [atLeast(0.9), atLeast(0.75)];
  const firstWins = (calls: readonly ForFirst[]) =>
    meanOf(
      calls.filter(({ p }) => Math.max(p, 1 - p) >= 0.75),
      ({ p }) => Number(p > 0.5),
    );
  const [verdict, learning, z] = [of('verdict'), of('learning'), of('z')];
  const half = { atLeast: 0.45, atMost: 0.55 };
  return [
    { name: 'G3 A/A sure claims', ...sure(verdict), goal: { atMost: 0.03 }, calculator: sure(z).value },
    {
      name: 'G3 first wins among leanings',
      ...firstWins(verdict),
      goal: half,
      calculator: firstWins(z).value,
    },
    { name: 'G3 A/A leanings', ...leaning(verdict), calculator: leaning(z).value },
    { name: 'G3 learning: A/A sure claims', ...sure(learning), goal: { atMost: 0.03 } },
    { name: 'G3 learning: first wins among leanings', ...firstWins(learning), goal: half },
    { name: 'G3 learning: A/A leanings', ...leaning(learning) },
  ];
}

/** G6: the next post of a page. */
export function nextPostFigures(folds: readonly Fold[]): Figure[] {
  const all = folds.map(({ data, priors }) => nextPost(data.pages, priors.forecast));
  const forecast = all.flatMap((rows) => rows.forecast);
  const rolling = all.flatMap((rows) => rows.rolling);
  /** Every page counts once. */
  const overPages = (rows: readonly ForecastPost[], value: (row: ForecastPost) => number) =>
    meanOf(
      [...Map.groupBy(rows, ({ unit }) => unit)].map(([unit, list]) => ({
        unit,
        middle: list.reduce((sum, row) => sum + value(row), 0) / list.length,
      })),
      ({ middle }) => middle,
    );
  const score = ({ logScore }: ForecastPost) => logScore;
  const inside = (row: ForecastPost) => row.inside;
  const square = ({ error }: ForecastPost) => error * error;
  const late = (rows: readonly ForecastPost[]) => rows.filter((row) => row.late);
  const squares = overPages(forecast, square);
  const rmse = Math.sqrt(squares.value);
  return [
    {
      name: 'G6 log score, mean over pages',
      ...overPages(forecast, score),
      goal: { atLeast: -1.53 },
      calculator: overPages(rolling, score).value,
    },
    {
      name: 'G6 80 % cover, mean over pages',
      ...overPages(forecast, inside),
      goal: { atLeast: 0.78, atMost: 0.82 },
      calculator: overPages(rolling, inside).value,
    },
    {
      name: 'G6 rmse, mean over pages',
      value: rmse,
      se: squares.se / (2 * rmse),
      calculator: Math.sqrt(overPages(rolling, square).value),
    },
    {
      name: 'G6 log score, mean over posts',
      ...meanOf(forecast, score),
      calculator: meanOf(rolling, score).value,
    },
    {
      name: 'G6 80 % cover, mean over posts',
      ...meanOf(forecast, inside),
      calculator: meanOf(rolling, inside).value,
    },
    {
      name: 'G6 log score, last 50 of each page',
      ...meanOf(late(forecast), score),
      calculator: meanOf(late(rolling), score).value,
    },
  ];
}
