import type { Check } from '../../draft/check';
import { signEdit } from '../sign-edit';
import { signatureIn } from '../signature-in';
import type { SignatureSignals } from '../signature-signals';
import { personOnDuty } from '../signing';

/** Signed, but by a colleague, by a name nobody has, or by a slot left empty. */
export const otherPerson: Check<unknown, SignatureSignals> = {
  id: 'signature/other-person',
  run(draft, _voice, { signing, limit }) {
    const duty = signing && personOnDuty(signing);
    const found = signing && signatureIn(draft, signing);
    if (!duty || !found || found.people.includes(duty) || found.form === 'team') return [];
    if (found.people.length === 0 && found.form !== 'own') return [];
    const [colleague] = found.people;
    const edit = signEdit(draft, signing, limit);
    const params = { found: found.name, duty: duty.firstName };
    return [
      {
        check: this.id,
        ...(colleague ? { topic: colleague.id } : {}),
        span: found.span,
        reason: colleague
          ? {
              key: 'findingSignatureOtherPerson',
              params: { found: colleague.firstName, duty: duty.firstName },
            }
          : found.shape === 'placeholder'
            ? { key: 'findingSignaturePlaceholder', params }
            : { key: 'findingSignatureUnknownPerson', params },
        edits: edit ? [edit] : [],
        weight: 2,
      },
    ];
  },
};
