import type { Check } from '../../draft/check';
import { expectedHere } from '../expected-here';
import { isLost } from '../is-lost';
import { signEdit } from '../sign-edit';
import type { SignatureSignals } from '../signature-signals';
import { endOfWords } from '../tail';

/** The message was signed, and an edit took the signature away. */
export const lost: Check<unknown, SignatureSignals> = {
  id: 'signature/lost',
  run(draft, _voice, { signing, limit, signedBefore }) {
    if (!signing || signedBefore === undefined || expectedHere(draft, signing) === 'unsigned') return [];
    if (!isLost(draft, signing, signedBefore)) return [];
    const edit = signEdit(draft, signing, limit);
    const end = endOfWords(draft.text, draft.text.length);
    return [
      {
        check: this.id,
        span: { start: end, end },
        reason: { key: 'findingSignatureLost' },
        edits: edit ? [edit] : [],
        weight: 2,
      },
    ];
  },
};
