import { logGamma } from './log-gamma';

const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b);

/** Past this many trials the sum is taken on a sample of the same share: enough for any tail we act on. */
const mostTrials = 400;

/** P(X >= successes) for X beta-binomial (trials, a, b): a share that is itself only known to be about a/(a+b). */
export function betaBinomialTail(successes: number, trials: number, a: number, b: number): number {
  if (successes <= 0) return 1;
  if (trials > mostTrials)
    return betaBinomialTail(Math.floor((successes / trials) * mostTrials), mostTrials, a, b);
  let tail = 0;
  for (let k = successes; k <= trials; k++) {
    const ways = logGamma(trials + 1) - logGamma(k + 1) - logGamma(trials - k + 1);
    tail += Math.exp(ways + logBeta(k + a, trials - k + b) - logBeta(a, b));
  }
  return Math.min(1, tail);
}
