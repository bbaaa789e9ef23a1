import { decide, type Verdict } from '../crosstest/decide';
import { styleMean } from '../crosstest/style/style-mean';
import { contrastsOf } from './contrasts';
import type { EventOf, HistoryEvent } from './event';
import type { Experiment } from './experiment';
import type { Learnt } from './learn/learnt';
import { styleLanguage } from './learn/style-observations';
import { parallelContrast } from './parallel-contrast';

/**
 * What the readings of an experiment say at the moment `now` (ms since 1970), with what the account's history taught
 * where that is given. Derived, never stored as truth.
 */
export function verdictOf(
  experiment: Experiment,
  now: number,
  learnt?: Pick<Learnt, 'hyper' | 'styles'> & Partial<Pick<Learnt, 'results'>>,
): Verdict {
  const { target, variants } = experiment;
  const input = { target, contrasts: contrastsOf(experiment), now };
  if (!learnt) return decide(input);
  const parallel = parallelContrast(experiment, learnt.results ?? []);
  const language = styleLanguage(`${variants.A}\n${variants.B}`);
  return decide({
    ...input,
    contrasts: [...input.contrasts, ...(parallel ? [parallel] : [])],
    hyper: learnt.hyper,
    styleMean: styleMean(variants, language, target, learnt.styles),
  });
}

/** The id of the claim that a reading leads to. */
export const claimId = (reading: string): string => `${reading}:claim`;

/**
 * The claim made to the user after a reading, stored as a claim so that we can be scored later. Its id is that of
 * the reading, so that looking again at the same evidence is not a second claim.
 */
export function claimAfter(
  reading: EventOf<'reading/taken' | 'split/counted'>,
  verdict: Verdict,
): HistoryEvent {
  return {
    id: claimId(reading.id),
    type: 'claim/made',
    experiment: reading.experiment,
    at: reading.at,
    state: verdict.state,
    probabilityA: verdict.probabilityA,
  };
}
