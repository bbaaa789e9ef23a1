import type { Check } from '../../draft/check';
import type { FormKind } from '../found-signature';
import { signEdit } from '../sign-edit';
import { signatureFor } from '../signature-for';
import { signatureIn } from '../signature-in';
import type { SignatureSignals } from '../signature-signals';
import { personOnDuty } from '../signing';

// Forms plain enough to be a signature even when nobody of the roster is named.
const plainForms: ReadonlySet<FormKind> = new Set(['caret', 'slash', 'star', 'tilde', 'dash', 'underscore']);

/** Signed, but not in a form the brand uses. */
export const unknownForm: Check<unknown, SignatureSignals> = {
  id: 'signature/unknown-form',
  run(draft, _voice, { signing, limit }) {
    const found = signing && signatureIn(draft, signing);
    if (!found || found.form === 'own') return [];
    const duty = personOnDuty(signing);
    const mine = duty !== undefined && found.people.includes(duty);
    if (!mine && (found.people.length > 0 || !plainForms.has(found.form))) return [];
    const usual = signatureFor(signing, draft);
    const edit = usual ? signEdit(draft, signing, limit) : undefined;
    if (!edit) return [];
    const params = { found: draft.text.slice(found.span.start, found.span.end), usual: edit.text.trim() };
    return [
      {
        check: this.id,
        topic: found.form,
        span: found.span,
        reason: { key: 'findingSignatureUnknownForm', params },
        edits: [edit],
        weight: 1,
      },
    ];
  },
};
