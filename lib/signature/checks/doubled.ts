import type { Check } from '../../draft/check';
import type { FormKind } from '../found-signature';
import { signatureIn } from '../signature-in';
import type { SignatureSignals } from '../signature-signals';
import { strayIn } from '../stray-in';
import { endOfWords } from '../tail';
import { withoutSpan } from '../without-span';

// "Merci Paul -Marie": before a signature, a bare name is somebody spoken to.
const weakForms: ReadonlySet<FormKind> = new Set(['closing', 'bare', 'bracket']);

/** Two signatures in one message, as when a signed text is signed again. */
export const doubled: Check<unknown, SignatureSignals> = {
  id: 'signature/doubled',
  run(draft, _voice, { signing }) {
    const last = signing && signatureIn(draft, signing);
    if (!last) return [];
    const end = endOfWords(draft.text, last.span.start);
    const before = signatureIn({ ...draft, text: draft.text.slice(0, end) }, signing);
    const beside = before && before.span.end === end && !weakForms.has(before.form) ? before.span : undefined;
    const first = beside ?? strayIn(draft, signing).find((span) => span.end <= end);
    if (!first) return [];
    const mine = last.form === 'own' || !before || before.form !== 'own';
    const removal = withoutSpan(draft.text, mine ? first : last.span);
    const reason = { key: 'findingSignatureDoubled' } as const;
    const edits = [{ ...removal, label: { key: 'signatureKeepOne' } as const }];
    return [{ check: this.id, span: first, alsoAt: [last.span], reason, edits, weight: 2 }];
  },
};
