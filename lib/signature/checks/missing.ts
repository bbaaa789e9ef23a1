import type { Check } from '../../draft/check';
import { expectedHere } from '../expected-here';
import { signEdit } from '../sign-edit';
import { signatureIn } from '../signature-in';
import type { SignatureSignals } from '../signature-signals';
import { personOnDuty } from '../signing';
import { endOfWords } from '../tail';

/** Messages are signed here and this one is not. */
export const missing: Check<unknown, SignatureSignals> = {
  id: 'signature/missing',
  run(draft, _voice, { signing, limit }) {
    if (!signing || expectedHere(draft, signing) !== 'signed') return [];
    const end = endOfWords(draft.text, draft.text.length);
    if (end === 0 || signatureIn(draft, signing)) return [];
    const edit = signEdit(draft, signing, limit);
    const key = edit
      ? 'findingSignatureMissing'
      : personOnDuty(signing)
        ? 'findingSignatureNoForm'
        : 'findingSignatureNobodyOnDuty';
    return [
      { check: this.id, span: { start: end, end }, reason: { key }, edits: edit ? [edit] : [], weight: 2 },
    ];
  },
};
