/** Weights of a linear forecast that learn from each error. */
export interface AdaptiveWeights {
  predict(features: Float64Array): number;
  /** `noise` = variance expected of one value around the forecast. */
  learn(features: Float64Array, error: number, noise: number): void;
}

/**
 * Bayesian linear regression, one observation at a time (recursive least squares, the Kalman filter of constant
 * weights; Kalman 1960), from weights fitted on other accounts and how far accounts differ (`spread`, sd).
 */
export function adaptiveWeights(start: readonly number[], spread: readonly number[]): AdaptiveWeights {
  const n = start.length;
  const weights = Float64Array.from(start);
  const covariance = new Float64Array(n * n);
  spread.forEach((sd, i) => {
    covariance[i * n + i] = sd * sd;
  });
  const towards = new Float64Array(n);
  return {
    predict(features) {
      let sum = 0;
      for (let i = 0; i < n; i += 1) sum += (weights[i] ?? 0) * (features[i] ?? 0);
      return sum;
    },
    learn(features, error, noise) {
      let total = noise;
      for (let i = 0; i < n; i += 1) {
        let sum = 0;
        for (let j = 0; j < n; j += 1) sum += (covariance[i * n + j] ?? 0) * (features[j] ?? 0);
        towards[i] = sum;
        total += sum * (features[i] ?? 0);
      }
      for (let i = 0; i < n; i += 1) {
        weights[i] = (weights[i] ?? 0) + ((towards[i] ?? 0) / total) * error;
        for (let j = 0; j < n; j += 1) {
          covariance[i * n + j] =
            (covariance[i * n + j] ?? 0) - ((towards[i] ?? 0) * (towards[j] ?? 0)) / total;
        }
      }
    },
  };
}
