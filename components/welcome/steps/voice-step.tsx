import type { VoiceSectionProps } from '../../options/voice-section';
import { Card } from '../../parts/card';
import { useT } from '../../translate';
import { AddressChoice } from '../../voice/address-choice';
import { AudienceFields } from '../../voice/audience-fields';
import { DimensionSliders } from '../../voice/dimension-sliders';
import { LearnVoiceForm } from '../../voice/learn-voice-form';

export type VoiceStepProps = Pick<
  VoiceSectionProps,
  'voice' | 'edition' | 'networks' | 'learning' | 'onVoice'
>;

/** How the brand sounds: proposed from its past posts, or said in four sliders, a form of address and an audience. */
export const VoiceStep = ({ voice, edition, networks, learning, onVoice }: VoiceStepProps) => {
  const { t } = useT();
  return (
    <>
      <Card icon="history" title={t('welcomeVoiceLearn')} intro={t('welcomeVoiceLearnWhy')}>
        <LearnVoiceForm networks={networks} {...learning} />
      </Card>
      <Card key={edition} icon="voice" title={t('welcomeVoiceSay')} intro={t('voiceDimensionsIntro')}>
        <DimensionSliders
          dimensions={voice.dimensions ?? {}}
          onDimensions={(dimensions) => onVoice((now) => ({ ...now, dimensions }))}
        />
        <hr />
        <AddressChoice
          address={voice.address.fr}
          onAddress={(fr) => onVoice((now) => ({ ...now, address: { ...now.address, fr } }))}
        />
        <details class="voice-more">
          <summary>{t('voiceAudience')}</summary>
          <div class="stack">
            <AudienceFields
              audience={voice.audience ?? {}}
              onAudience={(audience) => onVoice((now) => ({ ...now, audience }))}
            />
          </div>
        </details>
      </Card>
    </>
  );
};
