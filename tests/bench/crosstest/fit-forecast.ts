import { accountForecast, type ForecastPriors } from '../../../lib/crosstest/forecast/account-forecast';
import { featureCount, logCount, postFeatures } from '../../../lib/crosstest/forecast/post-features';
import { ridge } from '../../../lib/crosstest/stats/ridge';
import { logStudent } from './log-student';
import { nelderMead } from './nelder-mead';
import { pastPost } from './next-post';
import type { PagePost } from './read-posts';
import { mean } from './scores';

/** Posts skipped at the start of a page, and one in so many kept: neighbours tell nearly the same. */
const skipped = 30;
const oneIn = 4;
/** How far accounts differ in a weight, as a part of what that weight explains: chosen on half of the pages. */
const between = 0.003;

/** Fits the forecast's constants: weights by least squares over pages, then the scale by likelihood of the errors. */
export function fitForecast(pages: ReadonlyMap<string, readonly PagePost[]>): ForecastPriors {
  const rows: number[][] = [];
  const values: number[] = [];
  const variances: number[] = [];
  for (const posts of pages.values()) {
    const account = postFeatures();
    const ys = posts.map(({ reactions }) => logCount(reactions));
    const middle = mean(ys);
    const variance = mean(ys.map((y) => (y - middle) ** 2));
    posts.forEach((raw, i) => {
      const post = pastPost(raw);
      if (i >= skipped && i % oneIn === 0) {
        const { level, features } = account.of(post);
        rows.push([...features]);
        values.push((ys[i] ?? 0) - level);
        variances.push(variance);
      }
      account.add(post);
    });
  }
  const weights = ridge(rows, values, variances, new Array(featureCount).fill(0), 10).mean;
  const spread = Array.from({ length: featureCount }, (_, j) => {
    const column = rows.map((row) => row[j] ?? 0);
    const middle = mean(column);
    return Math.sqrt(between / Math.max(0.1, mean(column.map((x) => (x - middle) ** 2))));
  });

  const errors: { inputs: number[]; error: number }[] = [];
  const start: ForecastPriors = { weights, spread, scale: [-0.1, 1, 0.2, 0, 1, 0.3, -0.4], df: 12 };
  for (const posts of pages.values()) {
    const account = accountForecast(start);
    posts.forEach((raw, i) => {
      const post = pastPost(raw);
      const expected = i >= skipped && i % oneIn === 0 ? account.expect(post) : undefined;
      if (expected)
        errors.push({ inputs: account.scaleInputs(post), error: logCount(post.count) - expected.mean });
      account.learn(post);
    });
  }
  const loss = (x: readonly number[]) => {
    const df = 2 + Math.exp(x[7] ?? 0);
    let sum = 0;
    for (const { inputs, error } of errors) {
      let log = 0;
      for (let j = 0; j < 7; j += 1) log += (inputs[j] ?? 0) * (x[j] ?? 0);
      sum -= logStudent(error * Math.exp(-log), df) - log;
    }
    return sum / errors.length;
  };
  const fitted = nelderMead(
    loss,
    [...start.scale, Math.log(10)],
    [0.1, 0.1, 0.1, 0.1, 0.2, 0.2, 0.2, 0.3],
    500,
  );
  const round = (x: number) => Number(x.toPrecision(4));
  return {
    weights: weights.map(round),
    spread: spread.map(round),
    scale: fitted.at.slice(0, 7).map(round),
    df: round(2 + Math.exp(fitted.at[7] ?? 0)),
  };
}
