import type { VoiceTraits } from '../../lib/voice/brand-voice';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';
import { listed } from './listed';
import { MostField } from './most-field';

export type Habits = Pick<VoiceTraits, 'emoji' | 'hashtags' | 'punctuation'>;

interface HabitFieldsProps {
  readonly habits: Habits;
  readonly onHabits: (habits: Habits) => void;
}

const withMost = <T extends { readonly most?: number }>({ most: _, ...rest }: T, most: number | undefined) =>
  most === undefined ? rest : { ...rest, most };

/** Emoji, hashtags and exclamation marks: how many, which, and where. */
export const HabitFields = ({ habits, onHabits }: HabitFieldsProps) => {
  const { t } = useT();
  const { emoji = {}, hashtags = {}, punctuation = {} } = habits;
  return (
    <div class="stack">
      <div class="fields">
        <MostField
          label={t('voiceEmojiMost')}
          most={emoji.most}
          from={0}
          onMost={(most) => onHabits({ ...habits, emoji: withMost(emoji, most) })}
        />
        <MostField
          label={t('voiceHashtagsMost')}
          most={hashtags.most}
          from={0}
          onMost={(most) => onHabits({ ...habits, hashtags: withMost(hashtags, most) })}
        />
        <MostField
          label={t('voiceExclamations')}
          most={punctuation.exclamations}
          from={1}
          onMost={(most) =>
            onHabits({ ...habits, punctuation: most === undefined ? {} : { exclamations: most } })
          }
        />
      </div>
      <div class="fields">
        <TextField
          label={t('voiceEmojiBanned')}
          hint={t('voiceEmojiBannedHint')}
          value={(emoji.banned ?? []).join(' ')}
          maxLength={400}
          onValue={(text) =>
            onHabits({ ...habits, emoji: { ...emoji, banned: listed(text.replace(/\s+/gu, ',')) } })
          }
        />
        <SelectField
          label={t('voiceHashtagsPlaced')}
          value={hashtags.placed ?? 'anywhere'}
          options={[
            { id: 'anywhere', label: t('voiceHashtagsAnywhere') },
            { id: 'end', label: t('voiceHashtagsEnd') },
          ]}
          onValue={(placed) => onHabits({ ...habits, hashtags: { ...hashtags, placed } })}
        />
      </div>
    </div>
  );
};
