import type { Hyper } from '../hyper';
import { rankCorrelation } from '../stats/rank-correlation';
import { transferOf } from '../transfer-of';

/** One content posted on both networks: how each did beyond its account's habit (log units), and its count. */
export interface CrossPost {
  readonly test: { readonly residual: number; readonly count: number };
  readonly target: { readonly residual: number; readonly count: number };
}

const fewest = 8;
const largestWeight = 15;

/**
 * The transfer between two networks of an account, from its ordinary cross-posted content (experiments are far too few
 * and too noisy to tell). Rank correlation, turned into a product-moment one (2 sin(pi r / 6), Pearson 1907),
 * corrected for the attenuation that counting noise brings (Spearman 1904), weighed against the prior by its error;
 * then half of the gap to the prior is taken, since contents that do well together need not make wordings do so.
 */
export function learnTransfer(
  test: string,
  target: string,
  posts: readonly CrossPost[],
  hyper: Hyper,
): Hyper {
  const usable = posts.filter((post) =>
    [post.test, post.target].every(
      ({ residual, count }) => Number.isFinite(residual) && Number.isFinite(count) && count >= 0,
    ),
  );
  const n = usable.length;
  if (n < fewest) return hyper;
  const sides = {
    test: usable.map((post) => post.test),
    target: usable.map((post) => post.target),
  };
  const ranked = rankCorrelation(
    sides.test.map(({ residual }) => residual),
    sides.target.map(({ residual }) => residual),
  );
  const attenuation = Math.sqrt(reliability(sides.test) * reliability(sides.target));
  const seen = Math.max(-1, Math.min(1, (2 * Math.sin((Math.PI * ranked) / 6)) / attenuation));
  const error = (1 - Math.min(0.95, seen * seen)) / Math.sqrt(n - 3) / attenuation;

  const prior = transferOf(test, target, hyper);
  const priorVariance = (prior.mean * (1 - prior.mean)) / (prior.weight + 1);
  const kept = priorVariance / (priorVariance + error * error);
  const mean = prior.mean + 0.5 * kept * (seen - prior.mean);
  const learnt = {
    mean: Math.min(0.95, Math.max(0.02, mean)),
    weight: Math.max(prior.weight, Math.min(largestWeight, prior.weight + n / 20)),
  };
  return {
    ...hyper,
    transfer: { ...hyper.transfer, pairs: { ...hyper.transfer.pairs, [`${test}>${target}`]: learnt } },
  };
}

/** Part of the variance of the residuals that is not counting noise, at least a fifth. */
function reliability(side: readonly { residual: number; count: number }[]): number {
  const middle = side.reduce((sum, { residual }) => sum + residual, 0) / side.length;
  const variance = side.reduce((sum, { residual }) => sum + (residual - middle) ** 2, 0) / side.length;
  const counting = side.reduce((sum, { count }) => sum + 1 / (count + 0.5), 0) / side.length;
  return Math.max(0.2, 1 - counting / Math.max(variance, 1e-9));
}
