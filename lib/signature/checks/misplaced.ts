import type { Check } from '../../draft/check';
import type { Edit } from '../../draft/finding';
import { expectedHere } from '../expected-here';
import { signEdit, withEdit } from '../sign-edit';
import { signatureIn } from '../signature-in';
import type { SignatureSignals } from '../signature-signals';
import { strayIn } from '../stray-in';
import { withoutSpan } from '../without-span';

/** A signature with words of the message after it. */
export const misplaced: Check<unknown, SignatureSignals> = {
  id: 'signature/misplaced',
  run(draft, _voice, { signing, limit }) {
    if (!signing || signatureIn(draft, signing)) return [];
    const [span] = strayIn(draft, signing);
    if (!span) return [];
    const removal = withoutSpan(draft.text, span);
    const without = withEdit(draft.text, removal);
    const signed =
      expectedHere(draft, signing) === 'unsigned'
        ? undefined
        : signEdit({ ...draft, text: without }, signing, limit);
    const after = signed ? withEdit(without, signed) : without;
    const whole = { start: removal.span.start, end: draft.text.length };
    const label = signed ? ({ key: 'signatureMove' } as const) : ({ key: 'signatureRemove' } as const);
    const edit: Edit = { span: whole, text: after.slice(whole.start), label };
    return [{ check: this.id, span, reason: { key: 'findingSignatureMisplaced' }, edits: [edit], weight: 1 }];
  },
};
