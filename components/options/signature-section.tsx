import { useState } from 'preact/hooks';
import { fillTemplate } from '../../lib/signature/fill-template';
import type { Person } from '../../lib/signature/person';
import type { SignaturePolicy, SignatureRule, Signs } from '../../lib/signature/signature-policy';
import { Card } from '../parts/card';
import { Choice } from '../parts/choice';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';
import { LearnForm, type LearnFormProps } from './learn-form';
import { SignatureExceptions } from './signature-exceptions';
import { SignatureForms } from './signature-forms';
import { SignatureRules } from './signature-rules';

export interface SignatureSectionProps {
  readonly policy: SignaturePolicy;
  /** Where it may be signed otherwise. */
  readonly networks: readonly { readonly id: string; readonly label: string }[];
  readonly brand: string;
  /** Another one where the brand was renamed from elsewhere: its field keeps what is typed, and begins anew. */
  readonly edition?: number | undefined;
  /** The person on duty, for the previews. */
  readonly signer: Person | undefined;
  readonly onPolicy: (policy: SignaturePolicy) => void;
  readonly learning?: LearnFormProps | undefined;
  readonly onBrand: (brand: string) => void;
}

/** The forms met most often on real accounts, and one of her own. */
const usualForms = ['— {firstName}', '^{initials}', '/{initials}', '~{firstName}', '{firstName} – {brand}'];

const custom = 'custom';

/** Most people have no signer yet when they look at the forms: somebody must stand in. */
const standIn: Person = { id: '', firstName: 'Julie', lastName: 'Durand' };

/** How the brand signs, seen as it will be written. */
export const SignatureSection = (props: SignatureSectionProps) => {
  const { policy, networks, brand, signer, learning, onPolicy, onBrand } = props;
  const { t } = useT();
  const rule = policy.default;
  const onRule = (changed: SignatureRule) => onPolicy({ ...policy, default: changed });
  const form = rule.templates[0] ?? '';
  const [writesOwn, setOwn] = useState(false);
  const own = writesOwn || !usualForms.includes(form);
  // Fields keep what is typed: what was learned must show in new ones.
  const [lessons, setLessons] = useState(0);
  const seen = (template: string) =>
    fillTemplate(template, signer ?? standIn, brand || t('signatureYourBrand'));
  const signWith = (template: string) =>
    onRule({ ...rule, templates: [template, ...rule.templates.slice(1)] });
  const signs = (surface: keyof SignatureRule['signs'], value: Signs) =>
    onRule({ ...rule, signs: { ...rule.signs, [surface]: value } });
  return (
    <Card id="signature" icon="pen" title={t('signatureTitle')} intro={t('signatureIntro')}>
      <TextField label={t('signatureBrand')} value={brand} maxLength={80} onValue={onBrand} />
      <Choice
        legend={t('signatureForm')}
        value={own ? custom : form}
        options={[
          ...usualForms.map((template) => ({ id: template, label: seen(template) })),
          { id: custom, label: t('signatureOwnForm') },
        ]}
        onValue={(chosen) => {
          setOwn(chosen === custom);
          if (chosen !== custom) signWith(chosen);
        }}
      />
      {own && (
        <TextField
          key={lessons}
          label={t('signatureOwnForm')}
          value={form}
          hint={t('signatureOwnHint', { preview: seen(form) })}
          check={(text) => (text.trim() === '' ? t('signatureFormMissing') : undefined)}
          onValue={(text) => {
            setOwn(true);
            signWith(text);
          }}
        />
      )}
      {learning && (
        <LearnForm
          learn={learning.learn}
          onAccept={(learned, surface) => {
            learning.onAccept(learned, surface);
            setOwn(false);
            setLessons(lessons + 1);
          }}
        />
      )}
      <SignatureForms key={lessons} rule={rule} seen={seen} onRule={onRule} />
      <hr />
      <SignatureRules
        rule={rule}
        onSigns={signs}
        onPlacement={(placement) => onRule({ ...rule, placement })}
      />
      <figure class="signature-preview">
        <figcaption class="soft small">{t('signaturePreview')}</figcaption>
        <p>{t('signatureSample') + separators[rule.placement] + seen(form)}</p>
      </figure>
      <hr />
      <SignatureExceptions policy={policy} networks={networks} seen={seen} onPolicy={onPolicy} />
    </Card>
  );
};

const separators: Readonly<Record<SignatureRule['placement'], string>> = {
  'same-line': ' ',
  'new-line': '\n',
  'new-paragraph': '\n\n',
};
