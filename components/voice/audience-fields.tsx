import type { Audience } from '../../lib/voice/brand-voice';
import { Choice } from '../parts/choice';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';
import { listed } from './listed';

interface AudienceFieldsProps {
  readonly audience: Audience;
  readonly onAudience: (audience: Audience) => void;
}

/** Who reads, how easy it must be, and the technical words they know. */
export const AudienceFields = ({ audience, onAudience }: AudienceFieldsProps) => {
  const { t } = useT();
  const { who = '', reading = 'none', jargon = [] } = audience;
  const { reading: _, ...rest } = audience;
  return (
    <div class="stack">
      <TextField
        label={t('voiceAudienceWho')}
        placeholder={t('voiceAudienceWhoExample')}
        value={who}
        onValue={(text) => onAudience({ ...audience, who: text })}
      />
      <Choice
        legend={t('voiceReading')}
        look="list"
        value={reading}
        options={[
          { id: 'none', label: t('voiceReadingAny') },
          { id: 'simple', label: t('voiceReadingSimple'), note: t('voiceReadingSimpleNote') },
          { id: 'general', label: t('voiceReadingGeneral'), note: t('voiceReadingGeneralNote') },
          { id: 'expert', label: t('voiceReadingExpert'), note: t('voiceReadingExpertNote') },
        ]}
        onValue={(level) => onAudience(level === 'none' ? rest : { ...rest, reading: level })}
      />
      <TextField
        label={t('voiceJargon')}
        hint={t('voiceJargonHint')}
        value={jargon.join(', ')}
        maxLength={2_000}
        onValue={(text) => onAudience({ ...audience, jargon: listed(text) })}
      />
    </div>
  );
};
