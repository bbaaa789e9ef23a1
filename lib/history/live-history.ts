import { liveQuery } from 'dexie';
import type { HistoryStore } from './store';

/** What a page asked of the history, or why it cannot be had. */
export type HistoryView<T> =
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: HistoryProblem };

/** `newer`: a later version of Paraphe has changed the history, and this page is of the former one. */
export type HistoryProblem = 'newer' | 'damaged';

/** What Dexie tells is often wrapped around what happened. */
const problemOf = (error: unknown): HistoryProblem => {
  if (!(error instanceof Error)) return 'damaged';
  if (/Version/.test(error.name)) return 'newer';
  return 'inner' in error && error.inner !== error ? problemOf(error.inner) : 'damaged';
};

/** Ms before what failed is asked again; then twice as long each time, up to the longest. */
const firstWait = 1_000;
const longestWait = 30_000;

let shared: HistoryStore | undefined;
const told = new EventTarget();
/** From then on, whatever cannot be opened is a later version's. */
let takenOver = false;

/** One connection for all that a page asks: opening one takes longer than most answers. */
const sharedHistory = (open: () => HistoryStore): HistoryStore => {
  if (!shared) {
    shared = open();
    shared.onTakenOver(() => {
      takenOver = true;
      told.dispatchEvent(new Event('newer'));
    });
  }
  return shared;
};

/** Calls back with the answer now and after each change made by any page or the worker, until the signal aborts. */
export function watchHistory<T>(
  open: () => HistoryStore,
  query: (history: HistoryStore) => Promise<T>,
  listener: (view: HistoryView<T>) => void,
  signal: AbortSignal,
): void {
  let wait = firstWait;
  const ask = () =>
    liveQuery(() => query(sharedHistory(open))).subscribe({
      next: (value) => {
        // Asked before, and answered after: she has been told to reload, and that stands.
        if (takenOver) return;
        wait = firstWait;
        listener({ state: 'ready', value });
      },
      error: (error: unknown) => {
        // What could not be opened is tried afresh by the next question.
        shared?.close();
        shared = undefined;
        const problem = takenOver ? 'newer' : problemOf(error);
        listener({ state: 'failed', problem });
        if (problem === 'newer' || signal.aborted) return;
        // A disk that was full has room again one day, and she should not have to reload to know.
        timer = setTimeout(() => {
          subscription = ask();
        }, wait);
        wait = Math.min(2 * wait, longestWait);
      },
    });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let subscription = ask();
  // Nothing is asked again until something changes: it is told at once.
  told.addEventListener('newer', () => listener({ state: 'failed', problem: 'newer' }), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    subscription.unsubscribe();
  });
}
