import { normalCdf } from '../../../lib/crosstest/stats/normal-cdf';
import type { StyleWeights } from '../../../lib/crosstest/style/learn-style';
import { styleAxes } from '../../../lib/crosstest/style/style-of';
import type { Claim } from './estimated-scores';
import { headlineStyle } from './fit-style';
import type { ArmPair } from './read-upworthy';

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
): Claim[] {
  return pairs.flatMap(({ test, a, b }): Claim[] => {
    const [left, right] = [a.clicks / a.impressions, b.clicks / b.impressions];
    if (left === right) return [];
    const noise = unexplainedSd ** 2 + 1 / (a.clicks + 0.5) + 1 / (b.clicks + 0.5);
    const p = normalCdf(headlineMean(a.headline, b.headline, weights) / Math.sqrt(noise));
    return [{ unit: test, p, happened: left > right }];
  });
}
