import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

interface ButtonProps {
  /** `main`: the one thing to do here. `plain`: an outline. `quiet`: words only. `icon`: `label` is its name. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'icon';
  readonly icon?: IconName | undefined;
  /** Accessible name, where the visible words do not say enough by themselves. */
  readonly label?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  /** Does it show something more just now? */
  readonly expanded?: boolean | undefined;
  /** The id of the sentence that says what it does or why it is disabled. */
  readonly describedBy?: string | undefined;
  readonly wide?: boolean | undefined;
  readonly onPress: (event: MouseEvent) => void;
  readonly children?: ComponentChildren;
}

/**
 * Never submits anything: `type=button`. A disabled one stays focusable (`aria-disabled`), so that the keyboard
 * does not lose its place and the reason can be read.
 */
export const Button = ({
  look = 'plain',
  icon,
  label,
  disabled,
  pressed,
  expanded,
  describedBy,
  wide,
  onPress,
  children,
}: ButtonProps) => (
  <button
    type="button"
    class={`button ${look}${wide ? ' wide' : ''}`}
    aria-label={label}
    title={look === 'icon' ? label : undefined}
    aria-disabled={disabled || undefined}
    aria-pressed={pressed}
    aria-expanded={expanded}
    aria-describedby={describedBy}
    onClick={(event) => {
      if (!disabled) onPress(event);
    }}
  >
    {icon && <Icon name={icon} size={look === 'icon' ? 18 : 16} />}
    {children}
  </button>
);
