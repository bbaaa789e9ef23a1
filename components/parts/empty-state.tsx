import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** Nothing here yet, said kindly, with the next thing to do. */
export const EmptyState = ({ icon, title, children }: EmptyStateProps) => (
  <div class="empty">
    <Icon name={icon} size={30} />
    <p class="empty-title">{title}</p>
    {children}
  </div>
);
