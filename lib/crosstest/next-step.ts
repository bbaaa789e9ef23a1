import { type Hyper, repostOn } from './hyper';
import type { EffectSummary } from './posterior-summary';
import { normalCdf } from './stats/normal-cdf';
import { normalDensity } from './stats/normal-density';
import { transferOf } from './transfer-of';

/** What could still move a verdict. */
export interface NextStep {
  /** The result of one more try that would make it a coin flip: the trailing variant's count over the leader's. */
  readonly wouldChange?: { readonly network: string; readonly ratio: number };
  /** The most useful further try and the part of the result it is expected to save; absent when none is worth it. */
  readonly next?: { readonly network: string; readonly gain: number };
}

/** A further try that saves less than 1 % of the result is not worth making. */
const worthIt = 0.01;
/** Asking for more than this is asking for a miracle. */
const plausible = 5;
const usualCount = 20;

/**
 * Looks one try ahead on each network, with normal approximations of the posterior and of a try's noise. The value of
 * a try is that of sample information for a choice between two (Raiffa & Schlaifer, Applied Statistical Decision
 * Theory, 1961): s psi(|m| / s), where s is the sd of the mean to come and psi the unit normal loss.
 */
export function nextStep(
  { mean, sd }: EffectSummary,
  target: string,
  networks: readonly string[],
  hyper: Hyper,
): NextStep {
  const variance = Math.max(sd * sd, 1e-9);
  const looks = networks.map((network) => {
    const { scale, df, orderSd } = repostOn(network, hyper);
    const noise = (((df + 3) / (df + 1)) * scale ** 2 + orderSd ** 2 + 2 / usualCount) / variance;
    const rho = network === target ? 1 : transferOf(network, target, hyper).mean;
    const step = rho * Math.sqrt(variance / (1 + noise));
    const gain = step > 0 ? step * unitLoss(Math.abs(mean) / step) : 0;
    // The result at which the updated mean is 0, as a log ratio against the leader.
    const ratio = rho > 0 ? Math.exp((Math.abs(mean) * noise) / rho) : Number.POSITIVE_INFINITY;
    return { network, gain, ratio };
  });
  const [best] = looks.sort((a, b) => b.gain - a.gain);
  if (!best) return {};
  return {
    ...(best.ratio > 1.05 && best.ratio <= plausible
      ? { wouldChange: { network: best.network, ratio: best.ratio } }
      : {}),
    ...(best.gain >= worthIt ? { next: { network: best.network, gain: best.gain } } : {}),
  };
}

/** Expected excess of a standard normal over `x` (unit normal loss integral). */
const unitLoss = (x: number): number => normalDensity(x) - x * (1 - normalCdf(x));
