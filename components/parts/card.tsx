import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';
import type { IconName } from './icon-paths';
import { useSectionSearch } from './section-search';

interface CardProps {
  /** Anchor of this part of the page. */
  readonly id?: string | undefined;
  readonly title: string;
  readonly icon?: IconName | undefined;
  /** One sentence under the title. */
  readonly intro?: string | undefined;
  /** Words by which one may search for it, beside those it shows. */
  readonly searchedAs?: string | undefined;
  readonly children: ComponentChildren;
}

/** A part of a page, with its title. */
export const Card = ({ id, title, icon, intro, searchedAs, children }: CardProps) => {
  const titleId = useId();
  const { section, found } = useSectionSearch(id, searchedAs);
  return (
    <section ref={section} class="card" id={id} aria-labelledby={titleId} hidden={!found}>
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
