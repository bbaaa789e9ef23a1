import * as v from 'valibot';
import type { EventOf, HistoryEvent } from '../history/event';
import { keepSeen, type Seen, seenSchema } from '../history/seen';
import type { HistoryStore } from '../history/store';
import { ask } from './ask';
import { browser } from './webext';

const eventPrefix = 'outbox:event:';
const seenPrefix = 'outbox:seen:';

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

/** Stores one thing that waited; false when it must wait longer. What makes no sense is done with. */
async function take(key: string, value: unknown, history: HistoryStore): Promise<boolean> {
  try {
    if (key.startsWith(eventPrefix)) await history.append([value]);
    const seen = v.safeParse(seenSchema, value);
    if (key.startsWith(seenPrefix) && seen.success) await keepSeen(seen.output, history);
    return true;
  } catch (error) {
    return error instanceof TypeError;
  }
}

/** In the worker, at each start: moves what waited into the history, events before what refers to them. */
export async function collect(history: HistoryStore): Promise<void> {
  const stored = Object.entries(await browser.storage.local.get(null))
    .filter(([key]) => key.startsWith(eventPrefix) || key.startsWith(seenPrefix))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, value] of stored) {
    if (await take(key, value, history)) await browser.storage.local.remove(key);
  }
}
