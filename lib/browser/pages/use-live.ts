import { useEffect, useState } from 'preact/hooks';
import type { HistoryView } from '../../history/live-history';
import type { HistoryStore } from '../../history/store';

const load = () => Promise.all([import('../../history/live-history'), import('../open-history')]);
type Live = Awaited<ReturnType<typeof load>>;

/** The store, once a page has loaded it. */
let live: Live | undefined;

/**
 * What the history answers, again after each change made by any page or by the worker; undefined while it is being
 * asked. `key` says when the question is another one.
 */
export function useLive<T>(
  query: (history: HistoryStore) => Promise<T>,
  key: string,
): HistoryView<T> | undefined {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly view: HistoryView<T> }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the query.
  useEffect(() => {
    const life = new AbortController();
    const watch = (loaded: Live) => {
      live = loaded;
      const [{ watchHistory }, { openBrowserHistory }] = loaded;
      if (life.signal.aborted) return;
      watchHistory(openBrowserHistory, query, (view) => setAnswer({ key, view }), life.signal);
    };
    // The store is the heaviest part of a page: what can be shown without it is shown before.
    if (live) watch(live);
    else void load().then(watch);
    return () => life.abort();
  }, [key]);
  return answer?.key === key ? answer.view : undefined;
}
