import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

interface CardProps {
  /** Anchor of this part of the page. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly icon?: IconName | undefined;
  /** One sentence under the title. */
  readonly intro?: string | undefined;
  readonly children: ComponentChildren;
}

/** A part of a page, with its title. */
export const Card = ({ id, title, icon, intro, children }: CardProps) => {
  const titleId = useId();
  return (
    <section class="card" id={id} aria-labelledby={titleId}>
      <div class="card-head">
        {icon && <Icon name={icon} size={22} />}
        <div class="grow">
          <h2 id={titleId}>{title}</h2>
          {intro && <p class="soft">{intro}</p>}
        </div>
      </div>
      {children}
    </section>
  );
};
