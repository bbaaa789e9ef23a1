import type { Surface } from '../../lib/draft/surface';
import type { SignatureRule, Signs } from '../../lib/signature/signature-policy';
import { Choice } from '../parts/choice';
import { useT } from '../translate';

interface SignatureRulesProps {
  readonly rule: SignatureRule;
  readonly onSigns: (surface: Surface, signs: Signs) => void;
  readonly onPlacement: (placement: SignatureRule['placement']) => void;
}

const surfaces = [
  ['post', 'signsPost'],
  ['comment', 'signsComment'],
  ['reply', 'signsReply'],
] as const;

/** Where a signature is expected, and where it stands in the message. */
export const SignatureRules = ({ rule, onSigns, onPlacement }: SignatureRulesProps) => {
  const { t } = useT();
  return (
    <div class="stack">
      {surfaces.map(([surface, key]) => (
        <Choice
          inline
          key={surface}
          legend={t(key)}
          value={rule.signs[surface]}
          options={[
            { id: 'signed', label: t('signsAlways') },
            { id: 'either', label: t('signsEither') },
            { id: 'unsigned', label: t('signsNever') },
          ]}
          onValue={(signs) => onSigns(surface, signs)}
        />
      ))}
      <Choice
        inline
        legend={t('placementTitle')}
        value={rule.placement}
        options={[
          { id: 'same-line', label: t('placementSameLine') },
          { id: 'new-line', label: t('placementNewLine') },
          { id: 'new-paragraph', label: t('placementNewParagraph') },
        ]}
        onValue={onPlacement}
      />
    </div>
  );
};
