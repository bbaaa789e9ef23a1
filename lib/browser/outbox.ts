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

/** 32 bits that tell apart texts published at the same moment. */
const digest = (text: string): number => {
  let sum = text.length;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return sum;
};

/** Where a publication waits: one press publishes every part of a thread. */
export const seenKey = ({ network, at, text }: Pick<Seen, 'network' | 'at' | 'text'>): string =>
  `${seenPrefix}${network}:${at}:${digest(text)}`;

/**
 * Puts down what is being published. A message sent by a page that closes is lost in Firefox, and in Chrome when the
 * worker sleeps (measured: 3 of 8 and 8 of 8); what went to local storage before is not, and wakes the worker.
 */
export function announceSeen(seen: Seen): void {
  // A page that outlived our update has nowhere to put it, and the panel says so.
  try {
    browser.storage.local.set({ [seenKey(seen)]: seen }).catch(() => {});
  } catch {}
}

/** Takes an announcement back. */
export function withdrawSeen(seen: Seen): void {
  try {
    browser.storage.local.remove(seenKey(seen)).catch(() => {});
  } catch {}
}

/**
 * Tells the worker of a publication, which then clears the announcement; when it cannot, the announcement waits.
 * Undefined when the publication is none of ours, or not known yet.
 */
export async function deliverSeen(seen: Seen): Promise<EventOf<'publication/observed'> | undefined> {
  try {
    return await ask('publication/seen', seen);
  } catch {
    await browser.storage.local.set({ [seenKey(seen)]: seen });
    return undefined;
  }
}
