import type { NewsPair } from './news-pairs';
import { type NewsPriors, newsHyper, newsVerdict } from './news-verdict';
import { logLoss } from './scores';

/** Size of differences between items and noise of one count of shares: chosen by eye on the open data, flat optimum. */
const shape = { size: 3, scale: 0.6 };

/** A correlation for each direction: least log loss of the verdicts. */
export function fitNews(pairs: readonly NewsPair[]): NewsPriors {
  const transfer: Record<string, number> = {};
  for (const [direction, list] of Map.groupBy(pairs, ({ source, target }) => `${source}>${target}`)) {
    const loss = (mean: number) => {
      const hyper = newsHyper({ ...shape, transfer: { [direction]: mean } });
      const said = list.map((pair) => ({
        p: newsVerdict(pair.target, [pair], hyper),
        happened: pair.outcome.a > pair.outcome.b,
      }));
      return logLoss(said);
    };
    transfer[direction] = Math.round(1000 * goldenSection(loss, 0.45, 0.95, 8)) / 1000;
  }
  return { ...shape, transfer };
}

/** Where a function of one number with one dip is least (Kiefer 1953). */
function goldenSection(f: (x: number) => number, low: number, high: number, rounds: number): number {
  const part = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  let [x, y] = [b - part * (b - a), a + part * (b - a)];
  let [fx, fy] = [f(x), f(y)];
  for (let round = 0; round < rounds; round += 1) {
    if (fx < fy) {
      [b, y, fy] = [y, x, fx];
      x = b - part * (b - a);
      fx = f(x);
    } else {
      [a, x, fx] = [x, y, fy];
      y = a + part * (b - a);
      fy = f(y);
    }
  }
  return fx < fy ? x : y;
}
