import { useState } from 'preact/hooks';
import { InputField } from './input-field';

interface TextFieldProps {
  readonly label: string;
  /** Where the field starts; afterwards it keeps what is typed, and tells what makes sense. */
  readonly value: string;
  readonly hint?: string | undefined;
  /** What is wrong with a text, in a sentence; undefined when it makes sense. */
  readonly check?: ((text: string) => string | undefined) | undefined;
  /** Something wrong that only the outside can know. */
  readonly error?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'url';
  readonly placeholder?: string | undefined;
  readonly maxLength?: number;
  readonly onValue: (text: string) => void;
}

/** A labelled line of text. What `check` refuses is shown with its reason and not told to the outside. */
export const TextField = ({ check, maxLength = 200, value, error, onValue, ...field }: TextFieldProps) => {
  const [text, setText] = useState(value);
  return (
    <InputField
      type="text"
      autocomplete="off"
      maxLength={maxLength}
      value={text}
      error={check?.(text) ?? error}
      onValue={(typed) => {
        setText(typed);
        if (check?.(typed) === undefined) onValue(typed);
      }}
      {...field}
    />
  );
};
