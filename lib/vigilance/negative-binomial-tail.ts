import { logGamma } from './log-gamma';

const tiny = 1e-300;

/** Continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny);
  let value = d;
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const term of [even, odd]) {
      d = 1 / (1 + term * d || tiny);
      c = 1 + term / c || tiny;
      value *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-13) break;
  }
  return value;
}

/**
 * How surprising a count is: -log10 P(X >= count), X negative binomial (mean, variance = spread x mean).
 * 0 for a count at or below the mean: only "more than usual" is of interest here. Never overflows:
 * the regularised incomplete beta function I(1 - 1/spread; count, size) is taken in logarithms.
 */
export function upperTailSurprise(count: number, mean: number, spread: number): number {
  if (count <= mean || mean <= 0) return 0;
  const size = mean / (spread - 1);
  const x = 1 - 1 / spread;
  const logBeta = logGamma(count) + logGamma(size) - logGamma(count + size);
  const logTail =
    count * Math.log(x) -
    size * Math.log(spread) -
    Math.log(count) -
    logBeta +
    Math.log(betaFraction(x, count, size));
  return Math.max(0, -logTail / Math.LN10);
}
