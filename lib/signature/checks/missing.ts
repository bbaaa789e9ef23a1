import type { Check } from '../../draft/check';
import { expectedHere } from '../expected-here';
import { isLost } from '../is-lost';
import { fits } from '../limit';
import { signEdit, withEdit } from '../sign-edit';
import { signatureIn } from '../signature-in';
import type { SignatureSignals } from '../signature-signals';
import { personOnDuty, type Signing } from '../signing';
import { strayIn } from '../stray-in';
import { endOfWords } from '../tail';

const reasonFor = (signing: Signing, canSign: boolean) => {
  if (canSign) return 'findingSignatureMissing';
  if (personOnDuty(signing)) return 'findingSignatureNoForm';
  return signing.people.length > 0 ? 'findingSignatureNobodyOnDuty' : 'findingSignatureNoRoster';
};

/** Messages are signed here and this one is not. Left to its own check: one lost, misplaced, or without room. */
export const missing: Check<unknown, SignatureSignals> = {
  id: 'signature/missing',
  run(draft, _voice, { signing, limit, signedBefore }) {
    if (!signing || expectedHere(draft, signing) !== 'signed') return [];
    const end = endOfWords(draft.text, draft.text.length);
    if (end === 0 || signatureIn(draft, signing) || strayIn(draft, signing).length > 0) return [];
    if (signedBefore !== undefined && isLost(draft, signing, signedBefore)) return [];
    const edit = signEdit(draft, signing, limit);
    if (edit && fits(draft.text, limit) && !fits(withEdit(draft.text, edit), limit)) return [];
    const reason = { key: reasonFor(signing, edit !== undefined) } as const;
    return [{ check: this.id, span: { start: end, end }, reason, edits: edit ? [edit] : [], weight: 2 }];
  },
};
