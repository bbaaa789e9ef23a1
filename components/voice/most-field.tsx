import { SelectField } from '../parts/select-field';
import { useT } from '../translate';

interface MostFieldProps {
  readonly label: string;
  /** Undefined when there is no rule. */
  readonly most: number | undefined;
  readonly from: 0 | 1;
  /** What having no rule is called here. */
  readonly none?: string | undefined;
  readonly onMost: (most: number | undefined) => void;
}

const upTo = 10;

/** How many of something a message may hold: no rule, none, or so many. */
export const MostField = ({ label, most, from, none, onMost }: MostFieldProps) => {
  const { t, plural } = useT();
  const counts = Array.from({ length: upTo + 1 - from }, (_, at) => at + from);
  // A number that came from elsewhere stays choosable.
  const all = most === undefined || counts.includes(most) ? counts : [...counts, most];
  return (
    <SelectField
      label={label}
      value={most === undefined ? '' : String(most)}
      options={[
        { id: '', label: none ?? t('voiceNoRule') },
        ...all.map((count) => ({
          id: String(count),
          label: count === 0 ? t('voiceNever') : plural('voiceAtMost', count),
        })),
      ]}
      onValue={(chosen) => onMost(chosen === '' ? undefined : Number(chosen))}
    />
  );
};
