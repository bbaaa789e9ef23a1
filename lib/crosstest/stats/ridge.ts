/** Posterior of a linear regression's coefficients. */
export interface RidgeFit {
  readonly mean: readonly number[];
  readonly se: readonly number[];
}

/**
 * Linear regression with known noise variances and independent normal priors N(prior, sd²) on the coefficients:
 * posterior precision X'WX + I/sd², by Gauss-Jordan elimination (Lindley & Smith, JRSS B 34, 1972).
 */
export function ridge(
  rows: readonly (readonly number[])[],
  values: readonly number[],
  variances: readonly number[],
  prior: readonly number[],
  sd: number,
): RidgeFit {
  const n = prior.length;
  const precision = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 1 / (sd * sd) : 0)),
  );
  const right = prior.map((mean) => mean / (sd * sd));
  rows.forEach((row, k) => {
    const weight = 1 / (variances[k] ?? 1);
    const value = values[k] ?? 0;
    const filled = row.flatMap((x, i) => (x === 0 ? [] : [i]));
    for (const i of filled) {
      const scaled = weight * (row[i] ?? 0);
      right[i] = (right[i] ?? 0) + scaled * value;
      const line = precision[i];
      if (line) for (const j of filled) line[j] = (line[j] ?? 0) + scaled * (row[j] ?? 0);
    }
  });
  const inverse = inverted(precision);
  return {
    mean: inverse.map((line) => line.reduce((sum, x, j) => sum + x * (right[j] ?? 0), 0)),
    se: inverse.map((line, i) => Math.sqrt(Math.max(0, line[i] ?? 0))),
  };
}

/** Inverse of a symmetric positive definite matrix. */
function inverted(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const left = matrix.map((line) => [...line]);
  const result = left.map((_, i) => Array.from({ length: n }, (_, j) => Number(i === j)));
  for (let i = 0; i < n; i += 1) {
    const [pivotLeft = [], pivotRight = []] = [left[i], result[i]];
    const pivot = pivotLeft[i] ?? 1;
    for (let j = 0; j < n; j += 1) {
      pivotLeft[j] = (pivotLeft[j] ?? 0) / pivot;
      pivotRight[j] = (pivotRight[j] ?? 0) / pivot;
    }
    for (let k = 0; k < n; k += 1) {
      const [lineLeft = [], lineRight = []] = [left[k], result[k]];
      const factor = lineLeft[i] ?? 0;
      if (k === i || factor === 0) continue;
      for (let j = 0; j < n; j += 1) {
        lineLeft[j] = (lineLeft[j] ?? 0) - factor * (pivotLeft[j] ?? 0);
        lineRight[j] = (lineRight[j] ?? 0) - factor * (pivotRight[j] ?? 0);
      }
    }
  }
  return result;
}
