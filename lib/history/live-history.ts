import { liveQuery } from 'dexie';
import type { HistoryEvent } from './event';
import { openHistory } from './store';

/** What a page shows of the history: its events, how many records could not be read, or why nothing could. */
export type HistoryView =
  | { readonly state: 'ready'; readonly events: readonly HistoryEvent[]; readonly unreadable: number }
  | { readonly state: 'failed'; readonly reason: string };

/** Calls back with the history now and after each change made by any page or the worker, until the signal aborts. */
export function watchHistory(listener: (view: HistoryView) => void, signal: AbortSignal): void {
  const history = openHistory();
  const subscription = liveQuery(() => history.read()).subscribe({
    next: ({ events, unreadable }) => listener({ state: 'ready', events, unreadable }),
    error: (error: unknown) =>
      listener({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  });
  signal.addEventListener('abort', () => {
    subscription.unsubscribe();
    history.close();
  });
}
