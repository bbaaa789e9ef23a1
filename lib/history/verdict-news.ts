import type { Verdict } from '../crosstest/decide';
import type { EventOf } from './event';

type Claim = Pick<EventOf<'claim/made'>, 'state' | 'probabilityA'>;

/** What was said, as one hears it: how sure, and of which version. */
const heard = ({ state, probabilityA }: Claim): string =>
  state === 'no-difference' ? state : `${state} ${probabilityA >= 0.5 ? 'A' : 'B'}`;

/**
 * Is a verdict worth a notification? Once it has a call to make, and only when it says another thing than the last
 * time: `before` are the claims already made, in the order of time.
 */
export function isNews(verdict: Verdict, before: readonly Claim[]): boolean {
  if (verdict.state === 'immature' || verdict.used === 0) return false;
  const last = before.findLast(({ state }) => state !== 'immature');
  return !last || heard(last) !== heard(verdict);
}
