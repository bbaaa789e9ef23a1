import { normalCdf } from '../../../lib/crosstest/stats/normal-cdf';
import type { StyleWeights } from '../../../lib/crosstest/style/learn-style';
import { styleAxes } from '../../../lib/crosstest/style/style-of';
import { headlineStyle } from './fit-style';
import { seeded } from './random';
import type { ArmPair } from './read-upworthy';
import { accuracy, logLoss, oriented, type Said } from './scores';

/** Expected log ratio of click rates from the styles of two headlines. */
export const headlineMean = (a: string, b: string, weights: StyleWeights): number => {
  const [left, right] = [headlineStyle(a), headlineStyle(b)];
  return styleAxes.reduce((sum, axis) => sum + (weights[axis] ?? 0) * (left[axis] - right[axis]), 0);
};

/** G8: with no traffic at all, which headline gets the better click rate? From style alone; ties left out. */
export function styleForecast(
  pairs: readonly ArmPair[],
  weights: StyleWeights,
  unexplainedSd: number,
): { accuracy: number; logLoss: number } {
  const said = pairs.flatMap(({ a, b }): Said[] => {
    const [left, right] = [a.clicks / a.impressions, b.clicks / b.impressions];
    if (left === right) return [];
    const noise = unexplainedSd ** 2 + 1 / (a.clicks + 0.5) + 1 / (b.clicks + 0.5);
    const p = normalCdf(headlineMean(a.headline, b.headline, weights) / Math.sqrt(noise));
    return [{ p, happened: left > right }];
  });
  const turned = oriented(said, seeded(7));
  return { accuracy: accuracy(turned), logLoss: logLoss(turned) };
}
