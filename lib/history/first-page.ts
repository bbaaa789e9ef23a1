import type { Summary } from './summary';

/**
 * The newest summaries, practice left out, read with nothing but IndexedDB while the rest of the page is being loaded.
 * Undefined when there is no history that can be read so: the page then finds out why by itself. Makes no database,
 * changes none, and stands in no one's way.
 */
export function firstPage(most: number, name = 'paraphe'): Promise<readonly Summary[] | undefined> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    // There is none yet, and making it is not for us: the browser forgets what is aborted here.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = (event) => {
      event.preventDefault();
      resolve(undefined);
    };
    opening.onsuccess = () => {
      const database = opening.result;
      database.onversionchange = () => database.close();
      newestIn(database, most).then(resolve, () => resolve(undefined));
    };
  });
}

/** Where the browser can read backwards without a cursor, whose every step waits for the page (Indexed Database 3.0). */
interface ReadsBackwards {
  getAll(options: { query: IDBKeyRange; count: number; direction: 'prev' }): IDBRequest<Summary[]>;
}
const readsBackwards = (index: object): index is ReadsBackwards => 'getAllRecords' in index;

const allAtOnce = (index: ReadsBackwards, query: IDBKeyRange, count: number) =>
  new Promise<readonly Summary[]>((resolve, reject) => {
    const asking = index.getAll({ query, count, direction: 'prev' });
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error);
  });

async function newestIn(database: IDBDatabase, most: number): Promise<readonly Summary[]> {
  try {
    const index = database.transaction('summaries').objectStore('summaries').index('[practice+startedAt]');
    const range = IDBKeyRange.bound([0, Number.NEGATIVE_INFINITY], [0, Number.POSITIVE_INFINITY]);
    if (readsBackwards(index)) return await allAtOnce(index, range, most);
    return await new Promise((resolve, reject) => {
      const found: Summary[] = [];
      const walk = index.openCursor(range, 'prev');
      walk.onerror = () => reject(walk.error);
      walk.onsuccess = () => {
        const cursor = walk.result;
        if (!cursor) return resolve(found);
        found.push(cursor.value);
        if (found.length === most) resolve(found);
        else cursor.continue();
      };
    });
  } finally {
    database.close();
  }
}
