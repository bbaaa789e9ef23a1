import type { HistoryEvent } from '../history/event';
import { personOnDuty } from '../signature/signing';
import type { Settings } from './settings';

/**
 * The events, with who is on duty and for which brand on the start of an experiment that does not say so. Where it says
 * that its brand has no name, it gets none: the brand in use may be another one.
 */
export function signedStarts(
  events: readonly HistoryEvent[],
  { people, onDuty, signature, brand }: Pick<Settings, 'people' | 'onDuty' | 'signature' | 'brand'>,
): readonly HistoryEvent[] {
  const person = personOnDuty({ people, onDuty, policy: signature });
  const by = person && [person.firstName, person.lastName].filter(Boolean).join(' ');
  return events.map((event) => {
    if (event?.type !== 'experiment/started') return event;
    const { brand: said, ...start } = event;
    const name = said ?? brand;
    return { ...(by ? { by } : {}), ...start, ...(name ? { brand: name } : {}) };
  });
}
