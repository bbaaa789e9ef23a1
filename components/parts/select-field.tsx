import { useId } from 'preact/hooks';
import { FieldNotes } from './field-notes';

interface SelectFieldProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly hint?: string | undefined;
  readonly onValue: (id: Id) => void;
}

/** A choice among many, in one line. */
export function SelectField<Id extends string>({
  label,
  value,
  options,
  hint,
  onValue,
}: SelectFieldProps<Id>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={value}
        aria-describedby={`${id}notes`}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen) onValue(chosen.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldNotes id={`${id}notes`} hint={hint} />
    </div>
  );
}
