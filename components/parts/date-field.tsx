import { useId } from 'preact/hooks';

interface DateFieldProps {
  readonly label: string;
  /** As the browser writes it: `2026-03-14`; empty for none. */
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A day, with the browser's own picker. */
export const DateField = ({ label, value, onValue }: DateFieldProps) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="date"
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
};
