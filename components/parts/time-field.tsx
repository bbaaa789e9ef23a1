import { useId } from 'preact/hooks';
import { FieldNotes } from './field-notes';

interface TimeFieldProps {
  readonly label: string;
  /** As the browser writes it: `2026-03-14T15:09`, local time. */
  readonly value: string;
  readonly error?: string | undefined;
  readonly onValue: (value: string) => void;
}

/** A day and an hour, with the browser's own picker. */
export const TimeField = ({ label, value, error, onValue }: TimeFieldProps) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="datetime-local"
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}notes`}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <FieldNotes id={`${id}notes`} error={error} />
    </div>
  );
};
