import type { SplitContrast } from './contrast';
import { countProblem } from './count-problem';
import type { Evidence, Refusal } from './evidence';
import type { Hyper } from './hyper';
import { logRatio } from './stats/log-ratio';

const fewestImpressions = 100;
/** No comparison of two messages is worth more than 1 % of precision. */
const leastVariance = 1e-4;

/**
 * A platform's random split: the log ratio of the two rates. Variance of the counts, less what a finite number of
 * impressions takes off (as in Katz et al., Biometrics 34, 1978), plus the luck of the two arms.
 */
export function splitEvidence(contrast: SplitContrast, hyper: Hyper): Evidence | Refusal {
  const { a, b, network } = contrast;
  const problem = countProblem(a?.successes, b?.successes) ?? countProblem(a?.impressions, b?.impressions);
  if (problem) return { refused: problem };
  if (a.impressions === 0 || b.impressions === 0) return { refused: 'crosstestRefusedNoImpressions' };
  if (a.successes > a.impressions || b.successes > b.impressions) {
    return { refused: 'crosstestRefusedMoreThanImpressions' };
  }
  const { centre, variance } = logRatio(
    a.successes,
    b.successes,
    Math.log(a.impressions / b.impressions),
    Math.hypot(hyper.effect.median, hyper.split.armSd * Math.SQRT2),
  );
  const rate = (a.successes + b.successes) / (a.impressions + b.impressions);
  const total = variance * (1 - rate) + 2 * hyper.split.armSd ** 2 + leastVariance;
  return {
    networks: [network],
    logLikelihood: (effect) => (-0.5 * (effect - centre) ** 2) / total,
    peak: { at: centre, sd: Math.sqrt(total) },
    mature: Math.min(a.impressions, b.impressions) >= fewestImpressions,
    notes: [{ key: 'crosstestNoteSplit', params: { network } }],
  };
}
