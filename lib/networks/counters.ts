import { shownText } from './page/shown-text';
import { type Count, parseCount } from './parse-count';

/** Engagement as a page shows it. A counter that is not shown is absent: unknown is not zero. */
export interface Counters {
  readonly likes?: Count;
  readonly comments?: Count;
  readonly reposts?: Count;
  readonly views?: Count;
}

export type CounterName = keyof Counters;

/** The language of the page's numbers. */
export const pageLanguage = (document: Document): string => document.documentElement.lang || 'en';

/**
 * Counters from the texts (or labels) that hold them; undefined when none could be read.
 * @param found what the adapter found for each counter; undefined where the page shows nothing.
 */
export function countersOf(
  found: Partial<Record<CounterName, Element | string | null | undefined>>,
  language: string,
): Counters | undefined {
  const entries = Object.entries(found).flatMap(([name, at]) => {
    const said = typeof at === 'string' ? at : shownText(at) || at?.getAttribute('aria-label');
    const count = said ? parseCount(said, language) : undefined;
    return count ? [[name, count] as const] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
