import * as v from 'valibot';
import { type Seen, seenSchema } from '../history/seen';
import type { HistoryStore } from '../history/store';
import { eventPrefix, seenPrefix } from './outbox';
import { browser } from './webext';

/** Stores one thing that waited; false when it must wait longer. What makes no sense is done with. */
async function take(
  key: string,
  value: unknown,
  history: HistoryStore,
  published: (seen: Seen) => Promise<unknown>,
): Promise<boolean> {
  try {
    if (key.startsWith(eventPrefix)) await history.append([value]);
    const seen = v.safeParse(seenSchema, value);
    if (key.startsWith(seenPrefix) && seen.success) await published(seen.output);
    return true;
  } catch (error) {
    return error instanceof TypeError;
  }
}

/** In the worker, at each start: moves what waited into the history, events before what refers to them. */
export async function collectOutbox(
  history: HistoryStore,
  published: (seen: Seen) => Promise<unknown>,
): Promise<void> {
  const stored = Object.entries(await browser.storage.local.get(null))
    .filter(([key]) => key.startsWith(eventPrefix) || key.startsWith(seenPrefix))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, value] of stored) {
    if (await take(key, value, history, published)) await browser.storage.local.remove(key);
  }
}
