import { priorHyper } from '../../crosstest/hyper';
import type { Claim } from '../../crosstest/score/own-score';
import { contrastsOf } from '../contrasts';
import type { Experiment } from '../experiment';
import { observedEffects } from './observed-effects';

/** Which version did better on the target in the end, where both were seen there; the order's part is taken off. */
function outcomeOf(experiment: Experiment): 'A' | 'B' | undefined {
  const there = observedEffects(experiment, priorHyper).find(({ network }) => network === experiment.target);
  if (!there || there.effect === 0) return undefined;
  return there.effect > 0 ? 'A' : 'B';
}

/** What "more likes wins" would have named from the readings of the test networks taken until then. */
function moreLikes(experiment: Experiment, until: number): 'A' | 'B' | undefined {
  const readings = experiment.readings.filter(
    ({ network, at }) => network !== experiment.target && at <= until,
  );
  const ahead = contrastsOf({ ...experiment, readings }).reduce(
    (sum, contrast) => (contrast.kind === 'repost' ? sum + contrast.a.count - contrast.b.count : sum),
    0,
  );
  return ahead === 0 ? undefined : ahead > 0 ? 'A' : 'B';
}

/**
 * The claim of an experiment that may be scored, as it was made: the last one with a call to make before anything was
 * read on the target. A claim made with the target's own numbers in hand is no forecast.
 */
export function claimOf(experiment: Experiment): Claim | undefined {
  const { readings, claims, target, practice, splits = [] } = experiment;
  if (practice) return undefined;
  const onTarget = [...readings, ...splits].filter(({ network }) => network === target);
  const seen = Math.min(...onTarget.map(({ at }) => at));
  const claim = claims.findLast(({ at, state }) => at < seen && state !== 'immature');
  if (!claim) return undefined;
  const outcome = outcomeOf(experiment);
  const naive = moreLikes(experiment, claim.at);
  return {
    probabilityA: claim.probabilityA,
    ...(outcome ? { outcome } : {}),
    ...(naive ? { moreLikes: naive } : {}),
  };
}

/** One claim an experiment at most, with what came of it where both versions were seen on the target. */
export const checkedClaims = (experiments: readonly Experiment[]): readonly Claim[] =>
  experiments.flatMap((experiment) => claimOf(experiment) ?? []);
