import { useId } from 'preact/hooks';
import { FieldNotes } from './field-notes';

interface InputFieldProps {
  readonly label: string;
  readonly type: keyof typeof kinds;
  readonly value?: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'url' | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly autocomplete?: 'off' | 'one-time-code';
  readonly onValue: (typed: string) => void;
}

const kinds = {
  text: { type: 'text' },
  password: { type: 'password' },
  date: { type: 'date' },
  'datetime-local': { type: 'datetime-local' },
} as const;

/** A label, a line to write in, and its notes: what the fields by name are made of. */
export const InputField = ({ label, type, hint, error, onValue, ...input }: InputFieldProps) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...input}
        {...kinds[type]}
        id={id}
        class="input"
        aria-invalid={error !== undefined}
        aria-describedby={`${id}notes`}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <FieldNotes id={`${id}notes`} hint={hint} error={error} />
    </div>
  );
};
