import { Dexie, type Table } from 'dexie';
import { addExperimentEvents } from './add-experiment-events';
import { addNew } from './add-new';
import { eventsOf, HistoryDatabase } from './database';
import { eraseFrom, type ToErase } from './erase';
import {
  type CountedPost,
  type ExperimentEvent,
  type HistoryEvent,
  isOfExperiment,
  type PublishedReply,
  parseEvent,
} from './event';
import { knownIds } from './known-ids';
import { stoppable } from './stoppable';
import type { Summary } from './summary';
import { queueUnsent } from './team/queue-unsent';

/** The append-only history. Every promise resolves after the data are durable, or rejects with nothing written. */
export interface HistoryStore {
  /**
   * Adds the events that are not there yet, all or none; returns how many were new. Not an event: rejects with
   * `TypeError`. Stopped before all of it is durable: rejects with the signal's reason.
   */
  append(events: readonly unknown[], signal?: AbortSignal): Promise<number>;
  /** Every event of the experiments, or of one, in time order. Records that no longer parse are left out and counted. */
  read(
    experiment?: string,
  ): Promise<{ readonly events: readonly ExperimentEvent[]; readonly unreadable: number }>;
  /** Every event of the experiments started since (ms since 1970), of the `most` newest ones. */
  recent(since: number, most: number): Promise<readonly ExperimentEvent[]>;
  /** Everything there is, replies too, in parts: never more than one part is held. */
  parts(size: number): AsyncGenerator<readonly HistoryEvent[]>;
  /** The summaries of the newest experiments, with or without practice. */
  newest(most: number, withPractice: boolean): Promise<readonly Summary[]>;
  /** The summaries of the experiments started from a moment on and before another (ms since 1970), oldest first; no practice. */
  between(from: number, before: number): Promise<readonly Summary[]>;
  /** These summaries, in this order; those that are gone are left out. */
  summaries(ids: readonly string[]): Promise<readonly Summary[]>;
  /** Every summary in parts, in the order of their ids. */
  everySummary(size: number): AsyncGenerator<readonly Summary[]>;
  /** Is there no experiment at all, practice included? */
  isEmpty(): Promise<boolean>;
  /** How many of these events are not stored yet. */
  countNew(events: readonly HistoryEvent[]): Promise<number>;
  /** The name of this very database: another one means that the browser made it anew. */
  birth(): Promise<string | undefined>;
  /** The people and the brands that experiments bear the names of. */
  names(): Promise<{ readonly people: readonly string[]; readonly brands: readonly string[] }>;
  /** The replies the user asked to remember, in time order. */
  replies(): Promise<readonly PublishedReply[]>;
  /** The account's ordinary posts as they were counted, in the order of the counting. */
  posts(): Promise<readonly CountedPost[]>;
  /** Removes the replies published before then (ms since 1970), or those with these ids. */
  eraseReplies(which: number | readonly string[]): Promise<void>;
  /** The user's right, and with the replies' age the only deletion: one experiment, one brand, one person, or everything. */
  erase(what?: string | ToErase): Promise<void>;
  /** Calls back when a later version of Paraphe takes the history over: this one lets go of it. */
  onTakenOver(listener: () => void): void;
  /** From now on, the history of that name. */
  moveTo(name: string): void;
  close(): void;
}

/** A table in parts, in the order of its keys. */
async function* inParts<T extends { readonly id: string }>(
  table: Table<T, string>,
  size: number,
): AsyncGenerator<readonly T[]> {
  for (let last = ''; ; ) {
    const part = await table.where('id').above(last).limit(size).toArray();
    if (part.length > 0) yield part;
    if (part.length < size) return;
    last = part.at(-1)?.id ?? '';
  }
}

/** Events by the table they are kept in. */
const apart = (all: readonly HistoryEvent[]) => ({
  ofTests: all.filter(isOfExperiment),
  ofReplies: all.filter((event) => event.type === 'reply/published'),
  ofPosts: all.filter((event) => event.type === 'post/counted'),
});

const parsed = (candidate: unknown): HistoryEvent => {
  const event = parseEvent(candidate);
  if (!event) throw new TypeError('not a history event');
  return event;
};

/** Records parsed before the page is let do something else. */
const breath = 2_000;

async function parsedInTurns(candidates: readonly unknown[]): Promise<readonly HistoryEvent[]> {
  const all: HistoryEvent[] = [];
  for (let from = 0; from < candidates.length; from += breath) {
    if (from > 0) await new Promise((resolve) => setTimeout(resolve));
    all.push(...candidates.slice(from, from + breath).map(parsed));
  }
  return all;
}

/** Opens (and makes, the first time) the history called `name`. */
export function openHistory(name: string | Promise<string> = 'paraphe'): HistoryStore {
  const database = new HistoryDatabase(name);
  const { events, replies, posts, summaries, member, unsent } = database;
  /**
   * A browser closes the connection by itself after a long sleep, or leaves one behind that is of no more use after a full
   * disk, and every later call would fail: it is opened again, and the work done once more. A transaction that failed
   * has written nothing.
   */
  const steadily = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Dexie.ConstraintError || error instanceof TypeError) throw error;
      database.close({ disableAutoOpen: false });
      return work();
    }
  };
  const newestOf = (practice: 0 | 1, most: number, since = Dexie.minKey) =>
    summaries
      .where('[practice+startedAt]')
      .between([practice, since], [practice, Dexie.maxKey])
      .reverse()
      .limit(most)
      .toArray();
  const newest = async (most: number, withPractice: boolean, since?: number) => {
    const found = await Promise.all(
      (withPractice ? ([0, 1] as const) : ([0] as const)).map((one) => newestOf(one, most, since)),
    );
    return found
      .flat()
      .sort((a, b) => b.startedAt - a.startedAt)
      .slice(0, most);
  };
  return {
    async append(candidates, signal) {
      const all = await parsedInTurns(candidates);
      const { ofTests, ofReplies, ofPosts } = apart(all);
      const tables = [events, replies, posts, summaries, member, unsent];
      const write = async () => {
        signal?.throwIfAborted();
        return database.transaction('rw', tables, async (transaction) => {
          stoppable(transaction, signal);
          const joined = member.get('member');
          const added = await addExperimentEvents(database, ofTests);
          await queueUnsent(database, added, joined);
          const others = [await addNew(replies, ofReplies), await addNew(posts, ofPosts)];
          return added.length + others.flat().length;
        });
      };
      return steadily(write);
    },
    async read(experiment) {
      if (experiment !== undefined) return eventsOf(database, experiment);
      const rows = await events.toArray();
      const read = rows.flatMap((row) => {
        const event = parseEvent(row);
        return event && isOfExperiment(event) ? [event] : [];
      });
      return { events: read.sort((a, b) => a.at - b.at), unreadable: rows.length - read.length };
    },
    async recent(since, most) {
      const found = await newest(most, true, since);
      const read = await Promise.all(found.map(({ id }) => eventsOf(database, id)));
      return read.flatMap((one) => one.events);
    },
    async *parts(size) {
      for (const table of [events, replies, posts] as readonly Table<HistoryEvent, string>[]) {
        for await (const part of inParts(table, size)) yield part.flatMap((row) => parseEvent(row) ?? []);
      }
    },
    newest,
    between: (from, before) =>
      summaries.where('[practice+startedAt]').between([0, from], [0, before], true, false).toArray(),
    async summaries(ids) {
      const found = await summaries.bulkGet([...ids]);
      return found.filter((one) => one !== undefined);
    },
    everySummary: (size) => inParts(summaries, size),
    isEmpty: async () => (await summaries.limit(1).primaryKeys()).length === 0,
    async countNew(candidates) {
      const { ofTests, ofReplies, ofPosts } = apart(candidates);
      const count = async (table: Table<{ readonly id: string }, string>, all: readonly HistoryEvent[]) => {
        const ids = new Set(all.map(({ id }) => id));
        return ids.size - (await knownIds(table, [...ids])).size;
      };
      return (
        (await count(events, ofTests)) + (await count(replies, ofReplies)) + (await count(posts, ofPosts))
      );
    },
    birth: async () => (await database.birth.get('birth'))?.id,
    async names() {
      const [people, brands] = await Promise.all(
        ['by', 'brand'].map(async (index) => (await summaries.orderBy(index).uniqueKeys()).map(String)),
      );
      return { people: people ?? [], brands: brands ?? [] };
    },
    async replies() {
      const rows = await replies.orderBy('at').toArray();
      return rows.flatMap((row) => {
        const event = parseEvent(row);
        return event?.type === 'reply/published' ? [event] : [];
      });
    },
    async posts() {
      const rows = await posts.orderBy('at').toArray();
      return rows.flatMap((row) => {
        const event = parseEvent(row);
        return event?.type === 'post/counted' ? [event] : [];
      });
    },
    async eraseReplies(which) {
      if (typeof which === 'number') await replies.where('at').below(which).delete();
      else await replies.bulkDelete([...which]);
    },
    erase: (what) => eraseFrom(database, typeof what === 'string' ? { experiment: what } : what),
    onTakenOver: (listener) =>
      void database.on('versionchange', ({ newVersion }) => void (newVersion && listener())),
    moveTo: (name) => database.moveTo(name),
    close: () => database.close(),
  };
}
