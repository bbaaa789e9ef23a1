import { Button } from '../parts/button';
import { SelectField } from '../parts/select-field';
import { useT } from '../translate';

/** A file being imported, as it would be read with the columns chosen so far. */
export interface ColumnsView {
  readonly file: string;
  /** The columns of the file: its heads, or a number and what the first one holds. */
  readonly columns: readonly string[];
  readonly fields: readonly {
    readonly id: string;
    readonly label: string;
    /** Which column holds it; undefined for none. */
    readonly column: number | undefined;
  }[];
  readonly preview: readonly { readonly title: string; readonly about: string }[];
  readonly count: number;
}

interface ColumnFormProps {
  readonly view: ColumnsView;
  readonly onColumn: (field: string, column: number | undefined) => void;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

/** Which column holds what: guessed, shown on the first mentions, hers to correct. */
export const ColumnForm = ({ view, onColumn, onImport, onCancel }: ColumnFormProps) => {
  const { t, plural } = useT();
  const none = { id: '', label: t('mentionsNoColumn') };
  const options = [none, ...view.columns.map((label, at) => ({ id: String(at), label }))];
  return (
    <div class="add-source stack">
      <h3>{t('mentionsColumns')}</h3>
      <p class="soft">{t('mentionsColumnsHow', { file: view.file })}</p>
      <div class="fields">
        {view.fields.map(({ id, label, column }) => (
          <SelectField
            key={id}
            label={label}
            value={column === undefined ? '' : String(column)}
            options={options}
            onValue={(value) => onColumn(id, value === '' ? undefined : Number(value))}
          />
        ))}
      </div>
      {view.count === 0 ? (
        <p>{t('mentionsNone')}</p>
      ) : (
        <div class="stack">
          <p class="soft small">{t('mentionsPreview')}</p>
          <ul class="stack">
            {view.preview.map(({ title, about }) => (
              <li key={title + about} class="source-words">
                <span class="source-name">{title}</span>
                <span class="soft small">{about}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="row">
        <Button look="main" disabled={view.count === 0} onPress={onImport}>
          {plural('mentionsTake', view.count)}
        </Button>
        <Button onPress={onCancel}>{t('cancel')}</Button>
      </div>
    </div>
  );
};
