/**
 * Part of the variance of a quantity that correlated, noisy measurements explain, 0 to 1: c' (C + N)^-1 c, with C the
 * correlations of what is measured, N the noise variances and c the correlations with the quantity, all in units of
 * the same variance (the population R² of linear regression). Solved by Cholesky's decomposition.
 */
export function varianceExplained(
  correlations: readonly (readonly number[])[],
  noise: readonly number[],
  withQuantity: readonly number[],
): number {
  const n = withQuantity.length;
  const lower: number[][] = [];
  const solved: number[] = [];
  let explained = 0;
  for (let i = 0; i < n; i += 1) {
    const row: number[] = [];
    for (let j = 0; j <= i; j += 1) {
      let sum = (correlations[i]?.[j] ?? 0) + (i === j ? (noise[i] ?? 0) + 1e-12 : 0);
      const other = i === j ? row : lower[j];
      for (let k = 0; k < j; k += 1) sum -= (row[k] ?? 0) * (other?.[k] ?? 0);
      row.push(i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[j]?.[j] ?? 1));
    }
    lower.push(row);
    let value = withQuantity[i] ?? 0;
    for (let k = 0; k < i; k += 1) value -= (row[k] ?? 0) * (solved[k] ?? 0);
    const step = value / (row[i] ?? 1);
    solved.push(step);
    explained += step * step;
  }
  return Math.min(1, Math.max(0, explained));
}
