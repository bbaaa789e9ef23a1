import type { EventOf, HistoryEvent } from '../history/event';
import type { Seen } from '../history/seen';
import { ask } from './ask';
import { browser } from './webext';

export const eventPrefix = 'outbox:event:';
export const seenPrefix = 'outbox:seen:';

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
    const entries = events.map((event) => [eventPrefix + event.id, event] as const);
    await browser.storage.local.set(Object.fromEntries(entries));
  }
}

/** Tells the worker of a publication, in the same way; undefined when it is none of ours, or not known yet. */
export async function deliverSeen(seen: Seen): Promise<EventOf<'publication/observed'> | undefined> {
  try {
    return await ask('publication/seen', seen);
  } catch {
    await browser.storage.local.set({ [`${seenPrefix}${seen.network}:${seen.at}`]: seen });
    return undefined;
  }
}
