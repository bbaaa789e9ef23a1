import { Card } from '../parts/card';
import { SelectField } from '../parts/select-field';
import { useT } from '../translate';
import type { ImportView } from './import-view';

export interface HowItIsReadProps {
  readonly view: ImportView;
  readonly networks: readonly { readonly id: string; readonly label: string }[];
  readonly onNetwork: (id: string) => void;
  readonly onDayFirst: (dayFirst: boolean) => void;
  readonly onColumn: (field: string, column: number) => void;
}

/** The network, the way dates are written, and the columns: guessed, and hers to correct. */
export const HowItIsRead = ({ view, networks, onNetwork, onDayFirst, onColumn }: HowItIsReadProps) => {
  const { t } = useT();
  const { network, dayFirst, columns, heads, posts } = view;
  const choices = [
    { id: '-1', label: t('importNoColumn') },
    ...heads.map((head, i) => ({ id: String(i), label: head.trim() || String(i + 1) })),
  ];
  return (
    <Card title={t('importHowTitle')} icon="settings">
      <div class="fields">
        <SelectField
          label={t('importNetwork')}
          value={network}
          options={[{ id: '', label: t('importNetworkChoose') }, ...networks]}
          onValue={onNetwork}
        />
        <SelectField
          label={t('importDates')}
          value={dayFirst ? 'day' : 'month'}
          options={[
            { id: 'day', label: t('importDayFirst') },
            { id: 'month', label: t('importMonthFirst') },
          ]}
          onValue={(order) => onDayFirst(order === 'day')}
        />
      </div>
      <details open={posts === 0}>
        <summary>{t('importColumns')}</summary>
        <div class="import-columns">
          {columns.map(({ field, label, column }) => (
            <SelectField
              key={field}
              label={label}
              value={String(column)}
              options={choices}
              onValue={(chosen) => onColumn(field, Number(chosen))}
            />
          ))}
        </div>
      </details>
    </Card>
  );
};
