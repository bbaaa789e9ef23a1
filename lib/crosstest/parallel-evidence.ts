import type { ParallelContrast, Residual } from './contrast';
import type { Evidence, Refusal } from './evidence';
import type { Hyper } from './hyper';

/**
 * A here and B there: the difference of what each did beyond its own account's habit. The two posts share no luck,
 * so the noise of both counts in full.
 */
export function parallelEvidence(contrast: ParallelContrast, hyper: Hyper): Evidence | Refusal {
  const spread = (side: Residual) => side.sd ?? hyper.parallel.residualSd;
  for (const side of [contrast.a, contrast.b]) {
    if (typeof side?.residual !== 'number') return { refused: 'crosstestRefusedMissing' };
    if (!Number.isFinite(side.residual) || !Number.isFinite(spread(side)) || spread(side) <= 0) {
      return { refused: 'crosstestRefusedNotANumber' };
    }
  }
  const difference = contrast.a.residual - contrast.b.residual;
  const sd = Math.hypot(spread(contrast.a), spread(contrast.b));
  return {
    networks: [contrast.networkA, contrast.networkB],
    logLikelihood: (effect) => -0.5 * ((effect - difference) / sd) ** 2,
    peak: { at: difference, sd },
    mature: true,
    notes: [{ key: 'crosstestNoteParallel' }],
  };
}
