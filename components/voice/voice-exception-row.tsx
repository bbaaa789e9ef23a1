import type { VoiceTraits } from '../../lib/voice/brand-voice';
import { ExceptionItem } from '../parts/exception-item';
import { SelectField } from '../parts/select-field';
import { useT } from '../translate';
import { dimensionLabels, pointLabel } from './dimension-labels';
import { MostField } from './most-field';

interface VoiceExceptionRowProps {
  /** The network or the account, as people say it. */
  readonly label: string;
  readonly traits: Partial<VoiceTraits>;
  readonly onTraits: (traits: Partial<VoiceTraits>) => void;
  readonly onRemove: () => void;
}

const usual = 'usual';
const points = [-1, 0, 1] as const;

/** What differs in one place; all the rest is as everywhere. */
export const VoiceExceptionRow = ({ label, traits, onTraits, onRemove }: VoiceExceptionRowProps) => {
  const { t } = useT();
  const { fr: french, ...others } = traits.address ?? {};
  return (
    <ExceptionItem label={label} onRemove={onRemove}>
      <SelectField
        label={t('voiceAddressFrench')}
        value={french ?? usual}
        options={[
          { id: usual, label: t('exceptionAsElsewhere') },
          { id: 'vous', label: t('addressVous') },
          { id: 'tu', label: t('addressTu') },
          { id: 'none', label: t('addressNone') },
          { id: 'either', label: t('addressEither') },
        ]}
        onValue={(habit) =>
          onTraits({ ...traits, address: habit === usual ? others : { ...others, fr: habit } })
        }
      />
      {dimensionLabels.map((labels) => {
        const { [labels.name]: point, ...rest } = traits.dimensions ?? {};
        const ordered = labels.left.point === 1 ? points.toReversed() : points;
        return (
          <SelectField
            key={labels.name}
            label={t(labels.title)}
            value={point === undefined ? usual : String(point)}
            options={[
              { id: usual, label: t('exceptionAsElsewhere') },
              ...ordered.map((one) => ({ id: String(one), label: t(pointLabel(labels, one)) })),
            ]}
            onValue={(chosen) => {
              const found = points.find((one) => String(one) === chosen);
              onTraits({
                ...traits,
                dimensions: found === undefined ? rest : { ...rest, [labels.name]: found },
              });
            }}
          />
        );
      })}
      <MostField
        label={t('voiceEmojiMost')}
        most={traits.emoji?.most}
        from={0}
        none={t('exceptionAsElsewhere')}
        onMost={(most) => {
          const { emoji, ...rest } = traits;
          onTraits(most === undefined ? rest : { ...rest, emoji: { ...emoji, most } });
        }}
      />
    </ExceptionItem>
  );
};
