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

let shared: HistoryStore | undefined;
const told = new EventTarget();
/** From then on, whatever cannot be opened is a later version's. */
let takenOver = false;

/** One connection for all that a page asks: opening one takes longer than most answers. */
const sharedHistory = (): HistoryStore => {
  if (!shared) {
    shared = openHistory();
    shared.onTakenOver(() => {
      takenOver = true;
      told.dispatchEvent(new Event('newer'));
    });
  }
  return shared;
};

/** Calls back with the answer now and after each change made by any page or the worker, until the signal aborts. */
export function watchHistory<T>(
  query: (history: HistoryStore) => Promise<T>,
  listener: (view: HistoryView<T>) => void,
  signal: AbortSignal,
): void {
  const subscription = liveQuery(() => query(sharedHistory())).subscribe({
    next: (value) => listener({ state: 'ready', value }),
    error: (error: unknown) => {
      // What could not be opened is tried afresh by the next question.
      shared?.close();
      shared = undefined;
      listener({ state: 'failed', problem: takenOver ? 'newer' : problemOf(error) });
    },
  });
  // Nothing is asked again until something changes: it is told at once.
  told.addEventListener('newer', () => listener({ state: 'failed', problem: 'newer' }), { signal });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
