import type { Node } from './gauss-hermite';

/**
 * Log of the mean, over weighted points, of a Student t density of `df` degrees of freedom and scale `scale` around
 * `centre`, up to a constant. Its tails fall as a power, so a far point is discounted and never counts as impossible.
 */
export function logStudentMean(centre: number, points: readonly Node[], scale: number, df: number): number {
  const power = -(df + 1) / 2;
  const factor = 1 / (df * scale * scale);
  let sum = 0;
  for (const { at, weight } of points) {
    const away = at - centre;
    sum += weight * (1 + away * away * factor) ** power;
  }
  return Math.log(sum);
}
