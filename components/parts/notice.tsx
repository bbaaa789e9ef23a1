import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

interface NoticeProps {
  readonly tone?: 'note' | 'attention' | 'good';
  readonly icon?: IconName;
  readonly children: ComponentChildren;
  /** Buttons, under the words. */
  readonly actions?: ComponentChildren;
}

const usual = { note: 'info', attention: 'attention', good: 'tick' } as const;

/** A sentence set apart. Not a live region: the surface that shows it decides what is announced. */
export const Notice = ({ tone = 'note', icon, children, actions }: NoticeProps) => (
  <div class={`notice ${tone}`}>
    <Icon name={icon ?? usual[tone]} />
    <div class="grow stack">
      <div>{children}</div>
      {actions && <div class="row">{actions}</div>}
    </div>
  </div>
);
