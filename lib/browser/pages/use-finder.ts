import { useEffect, useRef, useState } from 'preact/hooks';
import { type Finder, loadFinder } from '../../history/finder';

/** Summaries read together: each part is decoded in a few ms, so that no key waits. */
const part = 500;

/**
 * The finder, read in the background once the first page is drawn, and again after `revision` has changed; undefined
 * until it is there. The former one answers while the next is being read.
 */
export function useFinder(revision: unknown): Finder | undefined {
  const [finder, setFinder] = useState<Finder>();
  const first = useRef(true);
  useEffect(() => {
    if (revision === undefined) return;
    const life = new AbortController();
    const read = async () => {
      const { openBrowserHistory } = await import('../open-history');
      const history = openBrowserHistory();
      const loaded = await loadFinder(history.everySummary(part), life.signal).finally(() => history.close());
      if (!life.signal.aborted) setFinder(loaded);
    };
    // The page itself says what is wrong with the history.
    const load = () => void read().catch(() => {});
    const wait = setTimeout(load, first.current ? 0 : 300);
    first.current = false;
    return () => {
      clearTimeout(wait);
      life.abort();
    };
  }, [revision]);
  return finder;
}
