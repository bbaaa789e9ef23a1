import { useId } from 'preact/hooks';
import { FieldNotes } from './field-notes';

interface SecretFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly onValue: (text: string) => void;
}

/** A key to type or paste: shown as dots, and proposed to no password manager. */
export const SecretField = ({ label, hint, onValue }: SecretFieldProps) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="password"
        maxLength={200}
        autocomplete="one-time-code"
        aria-describedby={`${id}notes`}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <FieldNotes id={`${id}notes`} hint={hint} />
    </div>
  );
};
