import { normalCdf } from './normal-cdf';
import { normalDensity } from './normal-density';

/**
 * x such that P(Z <= x) = p for a standard normal Z; ±Infinity at 0 and 1, NaN outside [0, 1].
 * Newton's method on `normalCdf`, started from Hastings' approximation (Abramowitz & Stegun 26.2.23).
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
  const denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  let x = Math.sign(p - 0.5) * (t - numerator / denominator);
  for (let step = 0; step < 4; step += 1) x -= (normalCdf(x) - p) / normalDensity(x);
  return x;
}
