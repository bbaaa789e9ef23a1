import { decide, type Verdict } from '../crosstest/decide';
import { contrastsOf } from './contrasts';
import type { EventOf, HistoryEvent } from './event';
import type { Experiment } from './experiment';

/** What the readings of an experiment say at the moment `now` (ms since 1970). Derived, never stored as truth. */
export const verdictOf = (experiment: Experiment, now: number): Verdict =>
  decide({ target: experiment.target, contrasts: contrastsOf(experiment), now });

/**
 * The claim made to the user after a reading, stored as a claim so that we can be scored later. Its id is that of
 * the reading, so that looking again at the same evidence is not a second claim.
 */
export function claimAfter(reading: EventOf<'reading/taken'>, verdict: Verdict): HistoryEvent {
  return {
    id: `${reading.id}:claim`,
    type: 'claim/made',
    experiment: reading.experiment,
    at: reading.at,
    state: verdict.state,
    probabilityA: verdict.probabilityA,
  };
}
