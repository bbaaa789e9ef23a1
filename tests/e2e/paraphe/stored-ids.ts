import type { Page } from '../../browsers/page.ts';

/** The id of every event of the history, read from a page of ours with nothing but IndexedDB. */
export const storedIds = (ours: Page): Promise<readonly string[]> =>
  ours.eval(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('paraphe');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const asking = database.transaction('events').objectStore('events').getAllKeys();
          asking.onsuccess = () => {
            database.close();
            resolve(asking.result.map(String));
          };
        };
      }),
  );
