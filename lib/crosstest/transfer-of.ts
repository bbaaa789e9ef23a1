import type { Hyper, Transfer } from './hyper';
import { digamma } from './stats/digamma';

/** What is believed of the transfer from `test` to `target`. */
export const transferOf = (test: string, target: string, hyper: Hyper): Transfer => {
  const key = `${test}>${target}`;
  const known = Object.hasOwn(hyper.transfer.pairs, key) ? hyper.transfer.pairs[key] : undefined;
  return known ?? hyper.transfer.fallback;
};

/** Nothing transfers perfectly, and a correlation of 1 would have no density. */
const highest = 0.98;

/**
 * The correlation at `q` standard deviations from the middle of what is believed. A Beta(a, b) is stood for by the
 * logit-normal of the same mean and variance of the logit, psi(a) - psi(b) and psi'(a) + psi'(b) (Aitchison & Shen,
 * Biometrika 67, 1980), so that one normal `q` moves the transfers of all networks together.
 */
export function transferAt(q: number, { mean, weight }: Transfer): number {
  if (!(mean > 0)) return 0;
  if (mean >= highest) return highest;
  if (weight === Number.POSITIVE_INFINITY) return mean;
  const a = digamma(mean * weight);
  const b = digamma((1 - mean) * weight);
  const logit = a.value - b.value + q * Math.sqrt(a.slope + b.slope);
  return Math.min(highest, 1 / (1 + Math.exp(-logit)));
}
