import type { Check } from '../../draft/check';
import { expectedHere } from '../expected-here';
import { isEarlierPart } from '../is-earlier-part';
import { signatureIn } from '../signature-in';
import type { SignatureSignals } from '../signature-signals';
import { withoutSpan } from '../without-span';

/** Signed where the brand never signs. */
export const unexpected: Check<unknown, SignatureSignals> = {
  id: 'signature/unexpected',
  run(draft, _voice, { signing }) {
    if (!signing || expectedHere(draft, signing) !== 'unsigned' || isEarlierPart(draft, signing)) return [];
    const found = signatureIn(draft, signing);
    if (!found || (found.form !== 'own' && found.people.length === 0)) return [];
    const removal = { ...withoutSpan(draft.text, found.span), label: { key: 'signatureRemove' } as const };
    return [
      {
        check: this.id,
        topic: draft.surface,
        span: found.span,
        reason: { key: 'findingSignatureUnexpected' },
        edits: [removal],
        weight: 1,
      },
    ];
  },
};
