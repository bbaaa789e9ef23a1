import { useId, useState } from 'preact/hooks';
import { FieldNotes } from './field-notes';

interface TextFieldProps {
  readonly label: string;
  /** Where the field starts; afterwards it keeps what is typed, and tells what makes sense. */
  readonly value: string;
  readonly hint?: string | undefined;
  /** What is wrong with a text, in a sentence; undefined when it makes sense. */
  readonly check?: ((text: string) => string | undefined) | undefined;
  /** Something wrong that only the outside can know. */
  readonly error?: string | undefined;
  /** Typed unseen. */
  readonly secret?: boolean;
  readonly inputMode?: 'text' | 'numeric' | 'url';
  readonly placeholder?: string | undefined;
  readonly maxLength?: number;
  readonly onValue: (text: string) => void;
}

/** A labelled line of text. What `check` refuses is shown with its reason and not told to the outside. */
export const TextField = (props: TextFieldProps) => {
  const { label, hint, check, secret = false, inputMode, placeholder, maxLength = 200, onValue } = props;
  const id = useId();
  const [text, setText] = useState(props.value);
  const error = check?.(text) ?? props.error;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        {...(secret ? { type: 'password' } : { type: 'text' })}
        inputMode={inputMode}
        placeholder={placeholder}
        maxLength={maxLength}
        autocomplete="off"
        value={text}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}notes`}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          if (check?.(typed) === undefined) onValue(typed);
        }}
      />
      <FieldNotes id={`${id}notes`} hint={hint} error={error} />
    </div>
  );
};
