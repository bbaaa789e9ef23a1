import type { EffectSummary } from './posterior-summary';

/** How far a test has come. */
export type VerdictState = 'immature' | 'no-difference' | 'leaning' | 'probable' | 'sure' | 'deadline';

/** A loss too small to be worth another look: 1.5 % of the better variant's result. */
const smallLoss = 0.015;

/**
 * The state a posterior stands for. Every look is allowed: with a calibrated prior, stopping when a threshold is
 * reached keeps its promise (Deng, Lu & Chen, arXiv 1602.05549). `sure` asks .95 of a random split, .90 of posts.
 */
export function verdictState(
  { probabilityA, expectedLoss }: EffectSummary,
  known: { readonly mature: boolean; readonly split: boolean; readonly late: boolean },
): VerdictState {
  if (known.late) return 'deadline';
  if (!known.mature) return 'immature';
  const best = Math.max(probabilityA, 1 - probabilityA);
  const loss = Math.min(expectedLoss.A, expectedLoss.B);
  if (best < 0.6 || (best < 0.75 && loss < smallLoss)) return 'no-difference';
  if (best < 0.75) return 'leaning';
  return best < (known.split ? 0.95 : 0.9) ? 'probable' : 'sure';
}
