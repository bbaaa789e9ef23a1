import type { AddressHabit, BrandWord } from '../../lib/voice/brand-voice';
import { Card } from '../parts/card';
import { Choice } from '../parts/choice';
import { useT } from '../translate';
import { WordList } from './word-list';

export interface VoiceSectionProps {
  /** How the brand speaks to its reader in French; undefined when it has not decided. */
  readonly address: AddressHabit | undefined;
  readonly words: readonly BrandWord[];
  readonly onAddress: (address: AddressHabit) => void;
  readonly onWords: (words: readonly BrandWord[]) => void;
}

/** What makes a message sound like the brand. */
export const VoiceSection = ({ address, words, onAddress, onWords }: VoiceSectionProps) => {
  const { t } = useT();
  return (
    <Card id="voice" icon="voice" title={t('voiceTitle')} intro={t('voiceIntro')}>
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
      <hr />
      <WordList words={words} onWords={onWords} />
    </Card>
  );
};
