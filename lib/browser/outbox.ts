import type { HistoryEvent } from '../history/event';
import { ask } from './ask';
import { browser } from './webext';

const prefix = 'outbox:';

/**
 * Gives events to the worker, which answers once they are on the disk. When it cannot (dead, or being updated),
 * they wait in local storage and the worker takes them at its next start: nothing told to the user is lost, and
 * since events have ids, nothing is doubled.
 * @throws when neither could be done; then nothing was stored and the caller says so.
 */
export async function deliver(events: readonly HistoryEvent[]): Promise<void> {
  try {
    await ask('history/append', events);
  } catch {
    const entries = events.map((event) => [prefix + event.id, event] as const);
    await browser.storage.local.set(Object.fromEntries(entries));
  }
}

/** In the worker: moves what waited into the history. Called at each start. */
export async function collect(append: (events: readonly unknown[]) => Promise<number>): Promise<void> {
  const stored = await browser.storage.local.get(null);
  for (const [key, event] of Object.entries(stored)) {
    if (!key.startsWith(prefix)) continue;
    // One at a time: a record that is no event must not keep the others waiting.
    const taken = await append([event]).catch((error: unknown) =>
      error instanceof TypeError ? 0 : undefined,
    );
    if (taken !== undefined) await browser.storage.local.remove(key);
  }
}
