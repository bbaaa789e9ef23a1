import { ridge } from '../../../lib/crosstest/stats/ridge';
import type { StyleWeights } from '../../../lib/crosstest/style/learn-style';
import { type Style, styleAxes, styleOf } from '../../../lib/crosstest/style/style-of';
import type { ArmPair } from './read-upworthy';

/**
 * Sd of true style effects between axes, as it forecasts best: fitted on one half of the tests and scored on the other, .03
 * to .04 gives .6832 where .065, which is what the spread of the weights alone suggests, gives .6842.
 */
const spread = 0.04;
/** Variance of what style does not explain. */
const unexplained = 0.14;

const styles = new Map<string, Style>();

/** The style of a headline, kept: headlines come in many pairs. */
export function headlineStyle(headline: string): Style {
  const known = styles.get(headline);
  if (known) return known;
  const style = styleOf(headline, 'en');
  styles.set(headline, style);
  return style;
}

/** Weights of the axes of style on log click rate: ridge regression over pairs of headlines of one test. */
export function fitStyle(pairs: readonly ArmPair[]): StyleWeights {
  const perTest = new Map<string, number>();
  for (const { test } of pairs) perTest.set(test, (perTest.get(test) ?? 0) + 1);
  const rows = pairs.map(({ a, b }) => {
    const [left, right] = [headlineStyle(a.headline), headlineStyle(b.headline)];
    return styleAxes.map((axis) => left[axis] - right[axis]);
  });
  const values = pairs.map(({ a, b }) =>
    Math.log((a.clicks + 0.5) / (a.impressions + 1) / ((b.clicks + 0.5) / (b.impressions + 1))),
  );
  // The pairs of a test share their arms: k arms make k (k - 1) / 2 pairs, but tell no more than k - 1.
  const variances = pairs.map(({ test, a, b }) => {
    const count = perTest.get(test) ?? 1;
    const arms = (1 + Math.sqrt(1 + 8 * count)) / 2;
    return (unexplained + 1 / (a.clicks + 0.5) + 1 / (b.clicks + 0.5)) * (arms / 2);
  });
  const fitted = ridge(rows, values, variances, new Array(styleAxes.length).fill(0), spread);
  return Object.fromEntries(
    styleAxes.flatMap((axis, i) => {
      const weight = Math.round(1000 * (fitted.mean[i] ?? 0)) / 1000;
      return weight === 0 ? [] : [[axis, weight]];
    }),
  );
}
