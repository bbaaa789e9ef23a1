import type { Check } from '../../draft/check';
import { signatureIn } from '../signature-in';
import type { SignatureSignals } from '../signature-signals';
import { endOfWords } from '../tail';

/** Two signatures one after the other, as when a signed text is signed again. */
export const doubled: Check<unknown, SignatureSignals> = {
  id: 'signature/doubled',
  run(draft, _voice, { signing }) {
    const last = signing && signatureIn(draft, signing);
    if (!last) return [];
    const end = endOfWords(draft.text, last.span.start);
    const first = signatureIn({ ...draft, text: draft.text.slice(0, end) }, signing);
    if (!first || first.span.end !== end || first.form === 'closing' || first.form === 'bare') return [];
    const keepsFirst = { span: { start: first.span.end, end: last.span.end }, text: '' };
    const keepsLast = { span: { start: first.span.start, end: last.span.start }, text: '' };
    const label = { key: 'signatureKeepOne' } as const;
    const mine = last.people.some((person) => person.id === signing.onDuty);
    return [
      {
        check: this.id,
        span: first.span,
        alsoAt: [last.span],
        reason: { key: 'findingSignatureDoubled' },
        edits: [{ ...(mine || last.form === 'own' ? keepsLast : keepsFirst), label }],
        weight: 2,
      },
    ];
  },
};
