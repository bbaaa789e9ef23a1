import type { Page } from '../../browsers/page.ts';

/** Every record of a table of what is said elsewhere, read with nothing but IndexedDB. */
export const keptRecords = <T>(ours: Page, table: string): Promise<readonly T[]> =>
  ours.eval(
    (name: string) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('paraphe-vigilance');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            database.close();
            resolve(all.result);
          };
        };
      }),
    table,
  ) as Promise<readonly T[]>;

/**
 * Moves every time of a table's records into the past, as if the computer had slept: a number that is a moment of these
 * days becomes one that many ms earlier.
 */
export const keepEarlier = (
  ours: Page,
  table: string,
  ms: number,
  database = 'paraphe-vigilance',
): Promise<unknown> =>
  ours.eval(
    (name: string, earlier: number, of: string) =>
      new Promise((resolve, reject) => {
        const moment = (value: number) => value > 1.5e12 && value < 3e12;
        const shifted = (value: unknown): unknown => {
          if (typeof value === 'number') return moment(value) ? value - earlier : value;
          if (Array.isArray(value)) return value.map(shifted);
          if (typeof value !== 'object' || value === null) return value;
          return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shifted(one)]));
        };
        const opening = indexedDB.open(of);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(name, 'readwrite');
          const records = transaction.objectStore(name);
          const all = records.getAll();
          all.onsuccess = () => {
            for (const record of all.result) records.put(shifted(record));
          };
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve(true);
          };
        };
      }),
    table,
    ms,
    database,
  );
