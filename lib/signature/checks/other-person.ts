import type { Check } from '../../draft/check';
import type { Sentence } from '../../draft/message-key';
import type { FoundSignature } from '../found-signature';
import { likelyMeant } from '../likely-meant';
import type { Person } from '../person';
import { signEdit } from '../sign-edit';
import { signatureIn } from '../signature-in';
import type { SignatureSignals } from '../signature-signals';
import { personOnDuty, type Signing } from '../signing';

const reasonFor = (found: FoundSignature, duty: Person, signing: Signing): Sentence => {
  const params = { found: found.name, duty: duty.firstName };
  const [colleague] = found.people;
  if (colleague) {
    return { key: 'findingSignatureOtherPerson', params: { ...params, found: colleague.firstName } };
  }
  if (found.shape === 'placeholder') return { key: 'findingSignaturePlaceholder', params };
  const meant = likelyMeant(
    found.name,
    signing.people.map((person) => person.firstName),
  );
  return meant
    ? { key: 'findingSignatureSlip', params: { found: found.name, meant } }
    : { key: 'findingSignatureUnknownPerson', params };
};

/** Signed, but by a colleague, by a name nobody has, or by a slot left empty. */
export const otherPerson: Check<unknown, SignatureSignals> = {
  id: 'signature/other-person',
  run(draft, _voice, { signing, limit }) {
    const duty = signing && personOnDuty(signing);
    const found = signing && signatureIn(draft, signing);
    if (!duty || !found || found.people.includes(duty) || found.form === 'team') return [];
    if (found.people.length === 0 && found.form !== 'own') return [];
    const edit = signEdit(draft, signing, limit);
    return [
      {
        check: this.id,
        topic: found.people[0]?.id ?? found.name,
        span: found.span,
        reason: reasonFor(found, duty, signing),
        edits: edit ? [edit] : [],
        weight: 2,
      },
    ];
  },
};
