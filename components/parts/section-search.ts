import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { foundIn } from './found-in';

/** A search through the cards of a page. Without a provider nothing is searched, and every card shows. */
export interface SectionSearch {
  /** As typed; empty when nothing is searched. */
  readonly query: string;
  /** Told by each card that has an anchor, at each change: does it hold what is searched? */
  readonly onFound: (anchor: string, found: boolean) => void;
}

export const SectionSearchContext = createContext<SectionSearch>({ query: '', onFound: () => {} });

/**
 * Makes a section take part in the search of its page: `found` is false while it holds nothing of what is searched.
 * Every word it shows counts, its choices too; `also` are words that one may look for and that it does not show.
 */
export function useSectionSearch(
  anchor: string | undefined,
  also = '',
): { readonly section: RefObject<HTMLElement | null>; readonly found: boolean } {
  const { query, onFound } = useContext(SectionSearchContext);
  const section = useRef<HTMLElement>(null);
  const [found, setFound] = useState(true);
  // Without dependencies: what a section says may have changed with anything.
  useLayoutEffect(() => {
    if (anchor === undefined) return;
    const now = foundIn(`${section.current?.textContent ?? ''} ${also}`, query);
    setFound(now);
    onFound(anchor, now);
  });
  return { section, found };
}
