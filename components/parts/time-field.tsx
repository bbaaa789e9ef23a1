import { InputField } from './input-field';

interface TimeFieldProps {
  readonly label: string;
  /** As the browser writes it: `2026-03-14T15:09`, local time. */
  readonly value: string;
  readonly error?: string | undefined;
  readonly onValue: (value: string) => void;
}

/** A day and an hour, with the browser's own picker. */
export const TimeField = (props: TimeFieldProps) => <InputField type="datetime-local" {...props} />;
