import { negativeBinomialLogMass } from './negative-binomial-mass';

const normal = 1.645;

/** The counts between which nine hours in ten fall: 5th and 95th percentile of the negative binomial. */
export function expectedBand(mean: number, spread: number): { readonly low: number; readonly high: number } {
  if (mean > 200) {
    const reach = normal * Math.sqrt(mean * spread);
    return { low: Math.max(0, Math.round(mean - reach)), high: Math.round(mean + reach) };
  }
  let below = 0;
  let low = -1;
  for (let count = 0; count < 5_000; count++) {
    below += Math.exp(negativeBinomialLogMass(count, mean, spread));
    if (low < 0 && below >= 0.05) low = count;
    if (below >= 0.95) return { low: Math.max(0, low), high: count };
  }
  return { low: Math.max(0, low), high: 5_000 };
}
