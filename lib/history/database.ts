import { Dexie, type Table } from 'dexie';
import {
  type CountedPost,
  type ExperimentEvent,
  isOfExperiment,
  type PublishedReply,
  parseEvent,
} from './event';
import { fold } from './fold';
import { type Summary, summaryOf } from './summary';
import type { Member, QueuedEvent } from './team/member';
import type { Quarantined } from './team/shared-log';

/**
 * Dexie opens what a later version has made all the same, adds what it misses there, and would write into what is not its
 * own. Here a version is always asked for, so that the browser itself refuses.
 */
const ownVersionOnly = {
  open: (name: string, version?: number) => {
    if (version === undefined) throw new Dexie.VersionError('made by a later version');
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
};

/** The database of one browser profile. Version numbers only go up; tests/stored keeps a dump of every former one. */
export class HistoryDatabase extends Dexie {
  declare events: Table<ExperimentEvent, string>;
  declare replies: Table<PublishedReply, string>;
  declare posts: Table<CountedPost, string>;
  declare summaries: Table<Summary, string>;
  declare member: Table<Member, string>;
  declare unsent: Table<QueuedEvent, number, Omit<QueuedEvent, 'position'>>;
  declare aside: Table<Quarantined, string>;
  declare birth: Table<{ readonly key: 'birth'; readonly id: string }, string>;

  #named: Promise<void> | undefined;

  /** A name that is being asked for is waited for at the first opening. */
  constructor(name: string | Promise<string>) {
    // Strict durability: an acknowledged event is on the disk, since nothing can compute it again.
    super(typeof name === 'string' ? name : 'paraphe', {
      chromeTransactionDurability: 'strict',
      indexedDB: ownVersionOnly,
    });
    this.version(1).stores({ events: 'id, at, experiment, type' });
    // Apart: thousands of replies must not slow what only asks for cross-tests, and they grow too old.
    this.version(2).stores({ replies: 'id, at' });
    // Apart too: an export holds thousands, and only what is learnt from them is ever shown.
    this.version(3).stores({ posts: 'id, at' });
    // What the list shows, derived; the indexes that only it replaced are gone.
    this.version(4)
      .stores({ events: 'id, experiment', summaries: 'id, [practice+startedAt], brand, by' })
      .upgrade(async () => {
        await summarise(this, (await this.events.orderBy('experiment').uniqueKeys()).map(String));
      });
    // What belongs to a team: here too, since an event and its place in the queue are written together or not at all.
    this.version(5).stores({ member: 'key', unsent: '++position, id', aside: 'id' });
    // A name for this very database: one that a browser made anew in the place of a damaged one has another.
    this.version(6)
      .stores({ birth: 'key' })
      .upgrade(async () => void (await this.bear()));
    this.on('populate', async () => void (await this.bear()));
    if (typeof name === 'string') return;
    this.#named = name.then((known) => {
      this.#named = undefined;
      Reflect.set(this, 'name', known);
    });
  }

  override open() {
    return Dexie.Promise.resolve(this.#named).then(() => super.open());
  }

  /** Lets go of what is open; whatever is asked from now on is asked of the history of that name. */
  moveTo(name: string): void {
    this.close({ disableAutoOpen: false });
    Reflect.set(this, 'name', name);
  }

  /** Gives this database its name. */
  bear(): Promise<string> {
    return this.birth.put({ key: 'birth', id: crypto.randomUUID() });
  }
}

/** Experiments looked at together: few enough to hold, enough to be quick. */
const together = 250;

/** What the store holds of one experiment, records that no longer parse left out, in the order of time. */
export async function eventsOf(
  { events }: Pick<HistoryDatabase, 'events'>,
  experiment: string,
): Promise<{ readonly events: readonly ExperimentEvent[]; readonly unreadable: number }> {
  const rows = await events.where('experiment').equals(experiment).toArray();
  const read = rows.flatMap((row) => {
    const event = parseEvent(row);
    return event && isOfExperiment(event) ? [event] : [];
  });
  return { events: read.sort((a, b) => a.at - b.at), unreadable: rows.length - read.length };
}

/**
 * Derives the summaries of these experiments again from their events; inside a transaction that holds both tables.
 * `whole` holds all the events of some of them, which need not be read then.
 */
export async function summarise(
  database: Pick<HistoryDatabase, 'events' | 'summaries'>,
  experiments: readonly string[],
  whole?: ReadonlyMap<string, readonly ExperimentEvent[]>,
): Promise<void> {
  for (let from = 0; from < experiments.length; from += together) {
    const part = experiments.slice(from, from + together);
    const read = await Promise.all(
      part.map(async (id) => whole?.get(id) ?? (await eventsOf(database, id)).events),
    );
    const found = fold(read.flat());
    await database.summaries.bulkPut(found.map(summaryOf));
    const known = new Set(found.map(({ id }) => id));
    // Erased by an event, or its start is not there yet.
    await database.summaries.bulkDelete(part.filter((id) => !known.has(id)));
  }
}
