import { InputField } from './input-field';

interface SecretFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly onValue: (text: string) => void;
}

/** A key to type or paste: shown as dots, and proposed to no password manager. */
export const SecretField = (props: SecretFieldProps) => (
  <InputField type="password" maxLength={200} autocomplete="one-time-code" {...props} />
);
