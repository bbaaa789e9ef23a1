import { SelectField } from '../parts/select-field';
import { Switch } from '../parts/switch';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';

/** How what is said elsewhere is watched. */
export interface WatchRulesView {
  readonly terms: readonly string[];
  /** False alarms a week. */
  readonly perWeek: number;
  readonly hold: boolean;
}

interface WatchRulesProps {
  readonly rules: WatchRulesView;
  readonly onRules: (rules: Partial<WatchRulesView>) => void;
}

const rates = [
  ['0.25', 'perWeekMonth'],
  ['0.5', 'perWeekFortnight'],
  ['1', 'perWeekOne'],
  ['2', 'perWeekTwo'],
  ['4', 'perWeekFour'],
] as const;

/** The rate offered that is nearest to the one kept. */
const nearest = (perWeek: number): string => {
  const away = rates.map(([rate]) => Math.abs(Number(rate) - perWeek));
  return rates[away.indexOf(Math.min(...away))]?.[0] ?? '1';
};

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** What counts as being about the brand, how sure to be before saying so, and whether to hold a message then. */
export const WatchRules = ({ rules: { terms, perWeek, hold }, onRules }: WatchRulesProps) => {
  const { t } = useT();
  return (
    <>
      <TextField
        label={t('termsTitle')}
        value={terms.join(', ')}
        hint={t('termsHint')}
        maxLength={1_000}
        onValue={(text) => onRules({ terms: wordsOf(text) })}
      />
      <SelectField
        label={t('perWeekTitle')}
        hint={t('perWeekHint')}
        value={nearest(perWeek)}
        options={rates.map(([id, key]) => ({ id, label: t(key) }))}
        onValue={(rate) => onRules({ perWeek: Number(rate) })}
      />
      <Switch label={t('holdTitle')} on={hold} onSwitch={(on) => onRules({ hold: on })}>
        {t('holdHint')}
      </Switch>
    </>
  );
};
