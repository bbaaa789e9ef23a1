import type { AddressHabit } from '../../../lib/voice/brand-voice';
import { Card } from '../../parts/card';
import { Choice } from '../../parts/choice';
import { useT } from '../../translate';

export interface VoiceStepProps {
  readonly address: AddressHabit | undefined;
  readonly onAddress: (address: AddressHabit) => void;
}

const habits = [
  ['vous', 'addressVous'],
  ['tu', 'addressTu'],
  ['none', 'addressNone'],
  ['either', 'addressEither'],
] as const;

/** How the brand speaks to people. */
export const VoiceStep = ({ address, onAddress }: VoiceStepProps) => {
  const { t } = useT();
  return (
    <Card icon="voice" title={t('voiceTitle')}>
      <Choice
        legend={t('addressTitle')}
        hint={t('addressHint')}
        value={address}
        options={habits.map(([id, key]) => ({ id, label: t(key) }))}
        onValue={onAddress}
      />
    </Card>
  );
};
