import type { Check } from '../../draft/check';
import { wholeSpan } from '../../draft/span';
import type { PersonalSignals } from '../replies/personal-signals';

const day = (at: number): string =>
  Number.isFinite(at) && Math.abs(at) < 8.64e15 ? new Date(at).toISOString().slice(0, 10) : '?';

/** A reply that was sent before, but for names and details. */
export const canned: Check<unknown, PersonalSignals> = {
  id: 'reply/canned',
  run({ text, surface }, _voice, { replies, repliesSince, sayMoment = day }) {
    if (!replies || surface === 'post') return [];
    const match = replies.search(text, repliesSince);
    if (!match) return [];
    const { count, last } = match;
    const reason = { plural: 'findingReplyCanned', count, params: { moment: sayMoment(last.at) } } as const;
    return [{ check: this.id, span: wholeSpan(text), reason, edits: [], weight: 1 }];
  },
};
