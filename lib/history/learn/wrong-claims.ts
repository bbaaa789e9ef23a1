import type { Experiment } from '../experiment';
import { claimOf } from './checked-claims';

/** A call that was more than a coin flip, and wrong. */
export interface WrongClaim {
  readonly experiment: Experiment;
  readonly said: 'A' | 'B';
  readonly outcome: 'A' | 'B';
  /** Chances given to `said`, 0 to 1. */
  readonly chances: number;
}

/** From here on it was a call. */
const calledFrom = 0.6;

/** The calls that turned out wrong, the surest first. */
export const wrongClaims = (experiments: readonly Experiment[]): readonly WrongClaim[] =>
  experiments
    .flatMap((experiment): WrongClaim[] => {
      const claim = claimOf(experiment);
      if (!claim?.outcome) return [];
      const { probabilityA, outcome } = claim;
      const said = probabilityA >= 0.5 ? 'A' : 'B';
      const chances = Math.max(probabilityA, 1 - probabilityA);
      return chances >= calledFrom && said !== outcome ? [{ experiment, said, outcome, chances }] : [];
    })
    .sort((a, b) => b.chances - a.chances);
