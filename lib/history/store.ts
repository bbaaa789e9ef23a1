import { Dexie, type EntityTable } from 'dexie';
import { type HistoryEvent, parseEvent } from './event';

/** The database of one browser profile. Version numbers only go up; each has its own line and its own test. */
class Database extends Dexie {
  declare events: EntityTable<HistoryEvent, 'id'>;

  constructor(name: string) {
    // Strict durability: an acknowledged event is on the disk, since nothing can compute it again.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ events: 'id, at, experiment, type' });
  }
}

/** The append-only history. Every promise resolves after the data are durable, or rejects with nothing written. */
export interface HistoryStore {
  /** Adds the events that are not there yet, all or none; returns how many were new. Not an event: rejects with `TypeError`. */
  append(events: readonly unknown[]): Promise<number>;
  /** Every event, or those of one experiment, in time order. Records that no longer parse are left out and counted. */
  read(
    experiment?: string,
  ): Promise<{ readonly events: readonly HistoryEvent[]; readonly unreadable: number }>;
  /** Removes every event of one experiment, or everything: the user's right, and the only deletion there is. */
  erase(experiment?: string): Promise<void>;
  close(): void;
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
      return database.transaction('rw', database.events, async () => {
        const known = await database.events.bulkGet(events.map((event) => event.id));
        const fresh = events.filter((_, index) => known[index] === undefined);
        await database.events.bulkAdd(fresh);
        return fresh.length;
      });
    },
    async read(experiment) {
      const rows =
        experiment === undefined
          ? await database.events.orderBy('at').toArray()
          : await database.events.where('experiment').equals(experiment).sortBy('at');
      const events = rows.flatMap((row) => parseEvent(row) ?? []);
      return { events, unreadable: rows.length - events.length };
    },
    async erase(experiment) {
      if (experiment === undefined) await database.events.clear();
      else await database.events.where('experiment').equals(experiment).delete();
    },
    close: () => database.close(),
  };
}
