import { useEffect, useState } from 'preact/hooks';
import type { HistoryView } from '../../history/live-history';
import type { HistoryStore } from '../../history/store';

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
    // The store is the heaviest part of a page: what can be shown without it is shown before.
    void import('../../history/live-history').then(({ watchHistory }) => {
      if (!life.signal.aborted) watchHistory(query, (view) => setAnswer({ key, view }), life.signal);
    });
    return () => life.abort();
  }, [key]);
  return answer?.key === key ? answer.view : undefined;
}
