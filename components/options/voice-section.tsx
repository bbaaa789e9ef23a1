import type { ComponentChildren } from 'preact';
import type { BrandVoice } from '../../lib/voice/brand-voice';
import { Card } from '../parts/card';
import { useT } from '../translate';
import { AddressChoice } from '../voice/address-choice';
import { AudienceFields } from '../voice/audience-fields';
import { BrandPack, type BrandPackProps } from '../voice/brand-pack';
import { DimensionSliders } from '../voice/dimension-sliders';
import { HabitFields } from '../voice/habit-fields';
import { InclusiveChoice } from '../voice/inclusive-choice';
import { LearnVoiceForm, type LearnVoiceFormProps } from '../voice/learn-voice-form';
import { OtherAddresses } from '../voice/other-addresses';
import { References, type ReferencesProps } from '../voice/references';
import { VoiceExceptions } from '../voice/voice-exceptions';
import { WordList } from './word-list';

export interface VoiceSectionProps {
  readonly voice: BrandVoice;
  /** Counts the times the voice was replaced from outside: what stands in the fields is then drawn anew. */
  readonly edition: number;
  readonly networks: LearnVoiceFormProps['networks'];
  readonly learning: Omit<LearnVoiceFormProps, 'networks'>;
  readonly references: ReferencesProps;
  readonly pack: BrandPackProps;
  /** The change is made to the voice as it stands by then. */
  readonly onVoice: (change: (voice: BrandVoice) => BrandVoice) => void;
}

const More = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <details class="voice-more">
    <summary>{title}</summary>
    <div class="stack">{children}</div>
  </details>
);

/** What makes a message sound like the brand. */
export const VoiceSection = (props: VoiceSectionProps) => {
  const { voice, edition, networks, learning, references, pack, onVoice } = props;
  const { t } = useT();
  return (
    <Card id="voice" icon="voice" title={t('voiceTitle')} intro={t('voiceIntro')}>
      <More title={t('voiceLearnTitle')}>
        <LearnVoiceForm networks={networks} {...learning} />
      </More>
      <hr />
      <div class="stack" key={edition}>
        <h3>{t('voiceDimensionsTitle')}</h3>
        <p class="soft">{t('voiceDimensionsIntro')}</p>
        <DimensionSliders
          dimensions={voice.dimensions ?? {}}
          onDimensions={(dimensions) => onVoice((now) => ({ ...now, dimensions }))}
        />
        <hr />
        <AddressChoice
          address={voice.address.fr}
          onAddress={(fr) => onVoice((now) => ({ ...now, address: { ...now.address, fr } }))}
        />
        <hr />
        <WordList words={voice.words} onWords={(words) => onVoice((now) => ({ ...now, words }))} />
        <More title={t('voiceHabits')}>
          <HabitFields habits={voice} onHabits={(habits) => onVoice((now) => ({ ...now, ...habits }))} />
        </More>
        <More title={t('voiceAudience')}>
          <AudienceFields
            audience={voice.audience ?? {}}
            onAudience={(audience) => onVoice((now) => ({ ...now, audience }))}
          />
        </More>
        <More title={t('voiceLanguages')}>
          <InclusiveChoice
            inclusive={voice.inclusive}
            onInclusive={(inclusive) =>
              onVoice(({ inclusive: _, ...now }) => (inclusive ? { ...now, inclusive } : now))
            }
          />
          <OtherAddresses
            address={voice.address}
            onAddress={(address) => onVoice((now) => ({ ...now, address }))}
          />
        </More>
        <More title={t('voiceExceptions')}>
          <VoiceExceptions
            exceptions={voice}
            networks={networks}
            onExceptions={(exceptions) => onVoice((now) => ({ ...now, ...exceptions }))}
          />
        </More>
        <More title={t('voiceReferences')}>
          <References {...references} />
        </More>
        <More title={t('voicePack')}>
          <BrandPack {...pack} />
        </More>
      </div>
    </Card>
  );
};
