import * as v from 'valibot';
import { type HistoryEvent, parseEvent } from '../history/event';
import { type Seen, seenSchema } from '../history/seen';
import type { HistoryStore } from '../history/store';
import { keepEvents } from './keep-events';
import { eventPrefix, seenPrefix } from './outbox';
import type { RememberedReplies } from './remembered-replies';
import { browser } from './webext';

/**
 * A page that is still there takes its announcement back or confirms it within 6 s of the press; what is still
 * announced after this many ms comes from a page that went away, publishing.
 */
const settling = 8_000;

type Published = (seen: Seen) => Promise<unknown>;
type Keep = (events: readonly HistoryEvent[]) => Promise<unknown>;

const waits = (key: string): boolean => key.startsWith(eventPrefix) || key.startsWith(seenPrefix);

/** Stores one thing that waited; false when it must wait longer. What makes no sense is done with. */
async function take(key: string, value: unknown, keep: Keep, published: Published): Promise<boolean> {
  try {
    const event = key.startsWith(eventPrefix) ? parseEvent(value) : undefined;
    if (event) await keep([event]);
    const seen = v.safeParse(seenSchema, value);
    if (key.startsWith(seenPrefix) && seen.success) await published(seen.output);
    return true;
  } catch (error) {
    return error instanceof TypeError;
  }
}

/** How many ms what waits under a key must still wait, given the time in ms since 1970. */
const tooSoon = (key: string, value: unknown, now: number): number => {
  const seen = v.safeParse(seenSchema, value);
  return key.startsWith(seenPrefix) && seen.success ? Math.max(0, seen.output.at + settling - now) : 0;
};

/**
 * Moves what waited into the history, events before what refers to them.
 * @returns in how many ms the next announcement is due; undefined when there is none.
 */
async function collect(keep: Keep, published: Published): Promise<number | undefined> {
  const stored = Object.entries(await browser.storage.local.get(null))
    .filter(([key]) => waits(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  let due: number | undefined;
  for (const [key, value] of stored) {
    const wait = tooSoon(key, value, Date.now());
    // A clock that was set back must not keep anything waiting for years.
    if (wait > 0 && wait <= settling) due = Math.min(due ?? wait, wait);
    else if (await take(key, value, keep, published)) await browser.storage.local.remove(key);
  }
  return due;
}

/**
 * In the worker, in its first turn: collects what waits at each start, and whatever is put there later wakes it.
 * `collected` is called after each round.
 */
export function followOutbox(
  history: HistoryStore,
  replies: RememberedReplies,
  published: Published,
  collected: () => void,
): void {
  // Who is on duty, and whether replies are remembered, are asked for what waited too.
  const keep: Keep = (events) => keepEvents(events, history, replies);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const collectAll = async () => {
    const due = await collect(keep, published);
    collected();
    if (due === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(collectAll, due);
  };
  browser.storage.local.onChanged.addListener((changes) => {
    const news = Object.entries(changes).some(([key, { newValue }]) => newValue !== undefined && waits(key));
    if (news) void collectAll();
  });
  void collectAll();
}
