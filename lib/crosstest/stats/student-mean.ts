import type { Node } from './gauss-hermite';

/**
 * Log of the mean, over weighted points, of a Student t density of `df` degrees of freedom and scale `scale` around
 * `centre`, up to a constant. Its tails fall as a power, so a far point is discounted and never counts as impossible.
 */
export function logStudentMean(centre: number, points: readonly Node[], scale: number, df: number): number {
  const factor = 1 / (df * scale * scale);
  let sum = 0;
  for (const { at, weight } of points) {
    const away = at - centre;
    sum += weight * raised(1 + away * away * factor, df);
  }
  return Math.log(sum);
}

/** base^(-(df + 1) / 2); without the slow general power for the two values in use. */
function raised(base: number, df: number): number {
  if (df === 4) return 1 / (base * base * Math.sqrt(base));
  if (df === 2) return 1 / (base * Math.sqrt(base));
  return base ** (-(df + 1) / 2);
}
