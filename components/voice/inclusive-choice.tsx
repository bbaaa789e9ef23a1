import type { InclusiveForm } from '../../lib/voice/brand-voice';
import { SelectField } from '../parts/select-field';
import { useT } from '../translate';

interface InclusiveChoiceProps {
  /** Undefined when the brand has not decided. */
  readonly inclusive: InclusiveForm | undefined;
  readonly onInclusive: (inclusive: InclusiveForm | undefined) => void;
}

/** Each form written as itself: they are French, whatever the language of the page. */
const written = [
  ['doublet', 'toutes et tous'],
  ['middle-dot', 'client·es'],
  ['full-stop', 'client.es'],
  ['parentheses', 'client(e)s'],
] as const;

/** French inclusive writing is the brand's own choice: whether, and in which form. */
export const InclusiveChoice = ({ inclusive, onInclusive }: InclusiveChoiceProps) => {
  const { t } = useT();
  return (
    <SelectField
      label={t('voiceInclusive')}
      hint={t('voiceInclusiveHint')}
      value={inclusive ?? 'none'}
      options={[
        { id: 'none', label: t('voiceNoRule') },
        { id: 'off', label: t('voiceInclusiveOff') },
        ...written.map(([id, label]) => ({ id, label })),
      ]}
      onValue={(chosen) => onInclusive(chosen === 'none' ? undefined : chosen)}
    />
  );
};
