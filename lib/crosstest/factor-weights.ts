import type { EvidenceGroup } from './evidence-group';
import { logLikelihood, sharpest } from './evidence-group';
import { evenBell } from './stats/even-bell';

/** Points of the common factor z, in its standard deviations: an even grid, on which sums of bells are exact. */
export const factorStep = 0.35;
export const factorGrid = Float64Array.from({ length: 33 }, (_, k) => (k - 16) * factorStep);
const reach = 7;

/**
 * How well one tested network's results go with each value of the common factor:
 * M(z) = integral of L(tau u) N(u; loading z, own²) du, up to a constant that is the same for all taus and loadings.
 * `loadings` pairs the network's weight on z with the sd of its own part. Rows by loading, then by tau.
 */
export function factorWeights(
  group: EvidenceGroup,
  taus: readonly number[],
  loadings: readonly { readonly loading: number; readonly own: number }[],
): Float64Array[][] {
  const { sd } = sharpest(group.pieces);
  // Even sums of a bell are exact while the step stays below its sd; the widest tau but one decides.
  const widest = taus.at(-2) ?? taus.at(-1) ?? 1;
  let step = 0.125;
  while (step > (1.1 * sd) / widest && step > 1 / 64) step /= 2;
  const count = 2 * Math.round(reach / step) + 1;

  const logs = taus.map((tau) =>
    Float64Array.from({ length: count }, (_, j) => logLikelihood(tau * (j * step - reach), group.pieces)),
  );
  const highest = Math.max(...logs.map((row) => row.reduce((a, b) => Math.max(a, b), -Infinity)));
  const likelihoods = logs.map((row) => row.map((value) => Math.exp(value - highest)));

  const bell = new Float64Array(count);
  return loadings.map(({ loading, own }) => {
    const weights = taus.map(() => new Float64Array(factorGrid.length));
    factorGrid.forEach((z, k) => {
      evenBell(bell, -reach, step, loading * z, own);
      likelihoods.forEach((row, t) => {
        let sum = 0;
        for (let j = 0; j < count; j += 1) sum += (bell[j] ?? 0) * (row[j] ?? 0);
        const weight = weights[t];
        if (weight) weight[k] = step * sum;
      });
    });
    return weights;
  });
}
