import { useState } from 'preact/hooks';
import { fillTemplate } from '../../../lib/signature/fill-template';
import { Card } from '../../parts/card';
import { Choice } from '../../parts/choice';
import { TextField } from '../../parts/text-field';
import { useT } from '../../translate';

/** Where she signs, in the three ways that most brands know. */
export type SignsWhere = 'replies' | 'everything' | 'nothing';

export interface SignatureStepProps {
  /** Where the two names start; afterwards the step keeps them as they are typed. */
  readonly firstName: string;
  readonly lastName: string;
  /** Template of the signature. */
  readonly form: string;
  readonly where: SignsWhere;
  readonly onName: (firstName: string, lastName: string) => void;
  readonly onForm: (form: string) => void;
  readonly onWhere: (where: SignsWhere) => void;
}

const forms = ['— {firstName}', '^{initials}', '/{initials}', '~{firstName}'];
const wheres = [
  ['replies', 'welcomeSignReplies'],
  ['everything', 'welcomeSignEverything'],
  ['nothing', 'welcomeSignNothing'],
] as const;

/** Her name, and how a message tells that she wrote it: each form is shown as it will be read. */
export const SignatureStep = (props: SignatureStepProps) => {
  const { form, where, onName, onForm, onWhere } = props;
  const { t } = useT();
  // Both are told at each key: were one read from outside, it could be an older one, and lose its last letter.
  const [{ firstName, lastName }, setNames] = useState({
    firstName: props.firstName,
    lastName: props.lastName,
  });
  const name = (first: string, last: string) => {
    setNames({ firstName: first, lastName: last });
    onName(first, last);
  };
  const signer =
    firstName === '' ? { id: '', firstName: t('welcomeSampleName') } : { id: '', firstName, lastName };
  const known = forms.includes(form) ? forms : [form, ...forms];
  return (
    <Card icon="pen" title={t('welcomeSignTitle')}>
      <div class="fields">
        <TextField
          label={t('personFirstName')}
          value={firstName}
          maxLength={80}
          onValue={(typed) => name(typed.trim(), lastName)}
        />
        <TextField
          label={t('welcomeLastName')}
          value={lastName}
          maxLength={80}
          onValue={(typed) => name(firstName, typed.trim())}
        />
      </div>
      <Choice
        legend={t('welcomeSignForm')}
        value={form}
        options={known.map((template) => ({ id: template, label: fillTemplate(template, signer) }))}
        onValue={onForm}
      />
      <Choice
        legend={t('welcomeSignWhere')}
        value={where}
        options={wheres.map(([id, key]) => ({ id, label: t(key) }))}
        onValue={onWhere}
      />
      <p class="signature-preview">
        {t('signatureSample')} {where !== 'nothing' && fillTemplate(form, signer)}
      </p>
    </Card>
  );
};
