import type { Transaction } from 'dexie';

/** Has a transaction take back all it wrote when the signal aborts, as long as it is not done. */
export function stoppable(transaction: Transaction, signal: AbortSignal | undefined): void {
  const stop = () => {
    try {
      transaction.abort();
    } catch {
      // It is being made durable already: then all of it is in, and its promise says so.
    }
  };
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
}
