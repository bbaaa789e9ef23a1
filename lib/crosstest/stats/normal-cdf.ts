import { normalDensity } from './normal-density';

/**
 * P(Z <= x) for a standard normal Z, absolute error below 1e-14.
 * Source: G. Marsaglia, "Evaluating the Normal Distribution", J. Stat. Software 11(4), 2004 (Taylor series about 0),
 * and Laplace's continued fraction (Abramowitz & Stegun 26.2.14) in the tails.
 */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x > 38) return 1;
  if (x < -38) return 0;
  if (Math.abs(x) > 5) {
    const upper = upperTail(Math.abs(x));
    return x > 0 ? 1 - upper : upper;
  }
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum) && k < 400; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + sum * normalDensity(x);
}

function upperTail(x: number): number {
  let fraction = x;
  for (let k = 60; k > 0; k -= 1) fraction = x + k / fraction;
  return normalDensity(x) / fraction;
}
