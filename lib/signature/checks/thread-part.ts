import type { Check } from '../../draft/check';
import { isEarlierPart } from '../is-earlier-part';
import { signatureIn } from '../signature-in';
import type { SignatureSignals } from '../signature-signals';
import { withoutSpan } from '../without-span';

/** An earlier part of a thread is signed where only the last one is. */
export const threadPart: Check<unknown, SignatureSignals> = {
  id: 'signature/thread-part',
  run(draft, _voice, { signing }) {
    if (!signing || !isEarlierPart(draft, signing)) return [];
    const found = signatureIn(draft, signing);
    if (!found || (found.form !== 'own' && found.people.length === 0)) return [];
    const removal = { ...withoutSpan(draft.text, found.span), label: { key: 'signatureRemove' } as const };
    const reason = { key: 'findingSignatureThreadPart' } as const;
    return [{ check: this.id, span: found.span, reason, edits: [removal], weight: 1 }];
  },
};
