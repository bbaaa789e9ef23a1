import type { Check } from '../../draft/check';
import type { Draft } from '../../draft/draft';
import type { Finding } from '../../draft/finding';
import { expectedHere } from '../expected-here';
import { fits, type Limit } from '../limit';
import { signEdit, withEdit } from '../sign-edit';
import { shortSignatureFor } from '../signature-for';
import { signatureIn } from '../signature-in';
import type { SignatureSignals } from '../signature-signals';
import type { Signing } from '../signing';
import { withoutSpan } from '../without-span';

const id = 'signature/too-long';

/** Signed, and only the signature makes the text too long: the short form, if that fits. */
const signedTooLong = (draft: Draft, signing: Signing, limit: Limit): readonly Finding[] => {
  const found = signatureIn(draft, signing);
  if (!found || fits(draft.text, limit)) return [];
  if (!fits(withEdit(draft.text, withoutSpan(draft.text, found.span)), limit)) return [];
  const short = shortSignatureFor(signing, draft);
  const edit = {
    span: found.span,
    text: short,
    label: { key: 'signatureShorten', params: { signature: short } } as const,
  };
  const helps = short !== '' && fits(withEdit(draft.text, edit), limit);
  const over = limit.measure(draft.text) - limit.max;
  const reason = { key: 'findingSignatureTooLong', params: { over } } as const;
  return [{ check: id, span: found.span, reason, edits: helps ? [edit] : [], weight: 2 }];
};

/** To be signed, and no form of the signature has room. */
const noRoom = (draft: Draft, signing: Signing, limit: Limit): readonly Finding[] => {
  const edit = signEdit(draft, signing, limit);
  if (!edit || !fits(draft.text, limit)) return [];
  const signed = withEdit(draft.text, edit);
  if (fits(signed, limit)) return [];
  const end = draft.text.length;
  const reason = {
    key: 'findingSignatureNoRoom',
    params: { over: limit.measure(signed) - limit.max },
  } as const;
  return [{ check: id, span: { start: end, end }, reason, edits: [], weight: 2 }];
};

/** The signature does not fit in the box. */
export const tooLong: Check<unknown, SignatureSignals> = {
  id,
  run(draft, _voice, { signing, limit }) {
    if (!signing || !limit || draft.text.trim() === '') return [];
    if (signatureIn(draft, signing)) return signedTooLong(draft, signing, limit);
    return expectedHere(draft, signing) === 'signed' ? noRoom(draft, signing, limit) : [];
  },
};
