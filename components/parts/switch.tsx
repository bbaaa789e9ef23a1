import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean | undefined;
  /** What switching it does, or its state in words. */
  readonly children?: ComponentChildren;
  /** The event comes along: the browser asks for a permission only within the click itself. */
  readonly onSwitch: (on: boolean, event: MouseEvent) => void;
}

/** On or off, at once. The state is said by the place of the knob and a mark in it, not by colour alone. */
export const Switch = ({ label, on, disabled, children, onSwitch }: SwitchProps) => {
  const id = useId();
  return (
    <div class="switch-row">
      <div class="grow">
        <span id={`${id}label`} class="switch-label">
          {label}
        </span>
        {children && (
          <div id={`${id}notes`} class="soft small">
            {children}
          </div>
        )}
      </div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-disabled={disabled || undefined}
        aria-labelledby={`${id}label`}
        aria-describedby={children ? `${id}notes` : undefined}
        onClick={(event) => {
          if (!disabled) onSwitch(!on, event);
        }}
      >
        <span class="knob" />
      </button>
    </div>
  );
};
