import { liveQuery } from 'dexie';
import { type HistoryStore, openHistory } from './store';

/** What a page asked of the history, or why it cannot be had. */
export type HistoryView<T> =
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: HistoryProblem };

/** `newer`: a later version of Paraphe has changed the history, and this page is of the former one. */
export type HistoryProblem = 'newer' | 'damaged';

const problemOf = (error: unknown): HistoryProblem =>
  error instanceof Error && /Version/.test(error.name) ? 'newer' : 'damaged';

/** Calls back with the answer now and after each change made by any page or the worker, until the signal aborts. */
export function watchHistory<T>(
  query: (history: HistoryStore) => Promise<T>,
  listener: (view: HistoryView<T>) => void,
  signal: AbortSignal,
): void {
  const history = openHistory();
  const subscription = liveQuery(() => query(history)).subscribe({
    next: (value) => listener({ state: 'ready', value }),
    error: (error: unknown) => listener({ state: 'failed', problem: problemOf(error) }),
  });
  signal.addEventListener('abort', () => {
    subscription.unsubscribe();
    history.close();
  });
}
