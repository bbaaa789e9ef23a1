import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useT } from '../translate';
import { sectionHere } from './section-here';

interface SectionListProps {
  /** What holds the sections, each of them by its id. */
  readonly within: RefObject<HTMLElement | null>;
  readonly sections: readonly { readonly id: string; readonly label: string }[];
}

/** The id of the section she is at, followed as the page moves. */
function useHere({ within, sections }: SectionListProps): string | undefined {
  const [here, setHere] = useState<string>();
  const ids = sections.map(({ id }) => id).join(' ');
  useEffect(() => {
    const cards = within.current;
    if (!cards) return;
    let frame = 0;
    const look = () => {
      const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
      const placed = ids.split(' ').flatMap((id) => {
        const section = cards.querySelector(`#${id}`);
        const { top = 0, bottom = 0 } = section?.getBoundingClientRect() ?? {};
        return section ? [{ id, top, bottom }] : [];
      });
      setHere(
        sectionHere(placed, {
          height: clientHeight,
          // A zoomed page ends between two pixels.
          ended: scrollTop + clientHeight >= scrollHeight - 2,
          moved: scrollTop > 0,
          chosen: location.hash.slice(1),
        }),
      );
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    const life = new AbortController();
    const { signal } = life;
    for (const kind of ['scroll', 'resize', 'hashchange'])
      addEventListener(kind, soon, { passive: true, signal });
    // What grows above her is scrolled by the browser, and what grows below changes nothing.
    soon();
    return () => {
      life.abort();
      cancelAnimationFrame(frame);
    };
  }, [within, ids]);
  return here;
}

/** The sections of the page, and which of them she is at. */
export const SectionList = (props: SectionListProps) => {
  const { t } = useT();
  const here = useHere(props);
  return (
    <nav class="sections" aria-label={t('optionsSections')}>
      {props.sections.map(({ id, label }) => (
        <a key={id} href={`#${id}`} aria-current={id === here ? 'location' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
};
