import { InputField } from './input-field';

interface DateFieldProps {
  readonly label: string;
  /** As the browser writes it: `2026-03-14`; empty for none. */
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A day, with the browser's own picker. */
export const DateField = (props: DateFieldProps) => <InputField type="date" {...props} />;
