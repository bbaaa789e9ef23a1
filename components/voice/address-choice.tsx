import type { AddressHabit } from '../../lib/voice/brand-voice';
import { Choice } from '../parts/choice';
import { useT } from '../translate';

interface AddressChoiceProps {
  /** Undefined when the brand has not decided. */
  readonly address: AddressHabit | undefined;
  readonly onAddress: (address: AddressHabit) => void;
}

/** Tu or vous: how the brand speaks to its reader in French. */
export const AddressChoice = ({ address, onAddress }: AddressChoiceProps) => {
  const { t } = useT();
  return (
    <Choice
      legend={t('addressTitle')}
      hint={t('addressHint')}
      value={address ?? 'either'}
      options={[
        { id: 'vous', label: t('addressVous') },
        { id: 'tu', label: t('addressTu') },
        { id: 'none', label: t('addressNone') },
        { id: 'either', label: t('addressEither') },
      ]}
      onValue={onAddress}
    />
  );
};
