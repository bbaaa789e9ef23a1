import { useEffect, useState } from 'preact/hooks';
import { type HistoryView, watchHistory } from '../../history/live-history';
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
    watchHistory(query, (view) => setAnswer({ key, view }), life.signal);
    return () => life.abort();
  }, [key]);
  return answer?.key === key ? answer.view : undefined;
}
