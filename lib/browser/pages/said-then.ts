import type { Words } from '../../../components/translate';
import type { EventOf } from '../../history/event';

const claimKeys = {
  immature: 'crosstestVerdictImmature',
  'no-difference': 'crosstestVerdictCoinFlip',
  leaning: 'crosstestVerdictLeaning',
  probable: 'crosstestVerdictProbable',
  sure: 'crosstestVerdictSure',
  deadline: 'crosstestVerdictDeadline',
} as const;

/** What was said at the time: the state and the probability are stored, the words are those of today. */
export function saidThen(
  { state, probabilityA }: Pick<EventOf<'claim/made'>, 'state' | 'probabilityA'>,
  target: string,
  { t }: Words,
): string {
  const leader = probabilityA >= 0.5 ? 'A' : 'B';
  const chances = Math.min(99, Math.round(100 * Math.max(probabilityA, 1 - probabilityA)));
  return t(claimKeys[state], { leader, target, chances });
}
