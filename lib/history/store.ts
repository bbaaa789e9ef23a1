import { Dexie, type Table } from 'dexie';
import {
  type CountedPost,
  type ExperimentEvent,
  isOfExperiment,
  type PublishedReply,
  parseEvent,
} from './event';

/** The database of one browser profile. Version numbers only go up; each has its own line and its own test. */
class Database extends Dexie {
  declare events: Table<ExperimentEvent, string>;
  declare replies: Table<PublishedReply, string>;
  declare posts: Table<CountedPost, string>;

  constructor(name: string) {
    // Strict durability: an acknowledged event is on the disk, since nothing can compute it again.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ events: 'id, at, experiment, type' });
    // Apart: thousands of replies must not slow what only asks for cross-tests, and they grow too old.
    this.version(2).stores({ replies: 'id, at' });
    // Apart too: an export holds thousands, and only what is learnt from them is ever shown.
    this.version(3).stores({ posts: 'id, at' });
  }
}

/** The append-only history. Every promise resolves after the data are durable, or rejects with nothing written. */
export interface HistoryStore {
  /** Adds the events that are not there yet, all or none; returns how many were new. Not an event: rejects with `TypeError`. */
  append(events: readonly unknown[]): Promise<number>;
  /** Every event of the experiments, or of one, in time order. Records that no longer parse are left out and counted. */
  read(
    experiment?: string,
  ): Promise<{ readonly events: readonly ExperimentEvent[]; readonly unreadable: number }>;
  /** The replies the user asked to remember, in time order. */
  replies(): Promise<readonly PublishedReply[]>;
  /** The account's ordinary posts as they were counted, in the order of the counting. */
  posts(): Promise<readonly CountedPost[]>;
  /** Removes the replies published before then (ms since 1970), or those with these ids. */
  eraseReplies(which: number | readonly string[]): Promise<void>;
  /** Removes every event of one experiment, or everything: the user's right, and with the replies' age the only deletion. */
  erase(experiment?: string): Promise<void>;
  close(): void;
}

/** Adds the records that are not there yet; how many there were. */
async function addNew<T extends { readonly id: string }>(
  table: Table<T, string>,
  records: readonly T[],
): Promise<number> {
  const known = await table.bulkGet(records.map(({ id }) => id));
  const fresh = records.filter((_, index) => known[index] === undefined);
  await table.bulkAdd(fresh);
  return fresh.length;
}

/** Opens (and makes, the first time) the history called `name`. */
export function openHistory(name = 'paraphe'): HistoryStore {
  const database = new Database(name);
  return {
    async append(candidates) {
      const events = candidates.map((candidate) => {
        const event = parseEvent(candidate);
        if (!event) throw new TypeError('not a history event');
        return event;
      });
      const replies = events.filter((event) => event.type === 'reply/published');
      const posts = events.filter((event) => event.type === 'post/counted');
      const others = events.filter(isOfExperiment);
      return database.transaction('rw', database.tables, async () => {
        const stored = [
          await addNew(database.events, others),
          await addNew(database.replies, replies),
          await addNew(database.posts, posts),
        ];
        return stored.reduce((sum, count) => sum + count, 0);
      });
    },
    async read(experiment) {
      const rows =
        experiment === undefined
          ? await database.events.orderBy('at').toArray()
          : await database.events.where('experiment').equals(experiment).sortBy('at');
      const events = rows.flatMap((row) => {
        const event = parseEvent(row);
        return event && isOfExperiment(event) ? [event] : [];
      });
      return { events, unreadable: rows.length - events.length };
    },
    async replies() {
      const rows = await database.replies.orderBy('at').toArray();
      return rows.flatMap((row) => {
        const event = parseEvent(row);
        return event?.type === 'reply/published' ? [event] : [];
      });
    },
    async posts() {
      const rows = await database.posts.orderBy('at').toArray();
      return rows.flatMap((row) => {
        const event = parseEvent(row);
        return event?.type === 'post/counted' ? [event] : [];
      });
    },
    async eraseReplies(which) {
      if (typeof which === 'number') await database.replies.where('at').below(which).delete();
      else await database.replies.bulkDelete([...which]);
    },
    async erase(experiment) {
      if (experiment === undefined) {
        await database.transaction('rw', database.tables, () =>
          Promise.all(database.tables.map((table) => table.clear())),
        );
      } else await database.events.where('experiment').equals(experiment).delete();
    },
    close: () => database.close(),
  };
}
