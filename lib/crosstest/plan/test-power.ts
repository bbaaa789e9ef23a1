import { type Hyper, repostOn } from '../hyper';
import { hermiteNodes } from '../stats/gauss-hermite';
import { varianceExplained } from '../stats/variance-explained';
import { transferAt, transferOf } from '../transfer-of';

/** One comparison a test would make. */
export interface PlannedContrast {
  readonly kind: 'split' | 'repost' | 'parallel';
  readonly network: string;
  /** The count usually read at the reading age (repost, parallel), or clicks expected for each arm (split). */
  readonly usualCount: number;
  readonly withViews?: boolean;
}

/** What a test can tell before it is made. */
export interface TestPower {
  /** Chance that the variant ahead at the end is truly the better one on the target. */
  readonly right: number;
  /** Part of what always knowing the better one would gain, 0 to 1. */
  readonly gain: number;
}

/**
 * Closed form for normal effects: choosing by the sign of an estimate that explains R² of the effect gains R of what
 * an oracle gains and is right with probability 1/2 + asin(R)/pi (Sheppard 1899), averaged over what is believed of
 * the size of effects and of the transfers.
 */
export function testPower(target: string, contrasts: readonly PlannedContrast[], hyper: Hyper): TestPower {
  let [right, gain] = [0, 0];
  for (const size of hermiteNodes) {
    const tau = hyper.effect.median * Math.exp(hyper.effect.logSd * size.at);
    for (const belief of hermiteNodes) {
      const rho = contrasts.map(({ network }) =>
        network === target ? 1 : transferAt(belief.at, transferOf(network, target, hyper)),
      );
      const highest = Math.max(0, ...rho.filter((value) => value < 1));
      const explained = Math.sqrt(
        varianceExplained(
          contrasts.map((left, i) =>
            contrasts.map((other, j) =>
              left.network === other.network ? 1 : between(rho[i] ?? 0, rho[j] ?? 0, highest),
            ),
          ),
          contrasts.map((contrast) => noiseVariance(contrast, hyper) / tau ** 2),
          rho,
        ),
      );
      const weight = size.weight * belief.weight;
      gain += weight * explained;
      right += weight * (0.5 + Math.asin(explained) / Math.PI);
    }
  }
  return { right, gain };
}

/** Correlation of the effects on two networks in the one-factor model whose strongest link is `highest`. */
const between = (a: number, b: number, highest: number): number =>
  a === 1 ? b : b === 1 ? a : highest > 0 ? (a * b) / highest : 0;

function noiseVariance({ kind, network, usualCount, withViews }: PlannedContrast, hyper: Hyper): number {
  const counting = 2 / (Math.max(0, usualCount) + 0.5);
  if (kind === 'split') return counting + 2 * hyper.split.armSd ** 2;
  if (kind === 'parallel') return counting + 2 * hyper.parallel.residualSd ** 2;
  const { df, scale, scaleWithViews, orderSd } = repostOn(network, hyper);
  // A Student observation is worth a normal one of this much more variance (Fisher information of location).
  const student = ((df + 3) / (df + 1)) * (withViews ? scaleWithViews : scale) ** 2;
  return counting + student + orderSd ** 2;
}
