import { firstPage } from '../../history/first-page';
import type { Summary } from '../../history/summary';
import { type Catalog, languageFor, packagedCatalog } from '../catalog';
import { historyName } from '../history-name';

/** Experiments on one page of the list. */
export const perPage = 50;

/** What was asked for before the page's own code was there. */
export interface Early {
  readonly rows: Promise<readonly Summary[] | undefined>;
  readonly catalog: Promise<Catalog>;
}

/** Asks for the first rows and the sentences, and leaves them where `early` finds them. */
export function openEarly(): void {
  // Marks are read by `npm run bench:history`.
  performance.mark('history:asked');
  const rows =
    location.hash === ''
      ? historyName().then((name) => firstPage(perPage, name))
      : Promise.resolve(undefined);
  void rows.then(() => performance.mark('history:read'));
  const catalog = packagedCatalog(languageFor('auto'));
  catalog.catch(() => {});
  Reflect.set(globalThis, 'parapheEarly', { rows, catalog } satisfies Early);
}

/** What the first script of this page asked for; undefined on pages that have none. */
export const early = (): Early | undefined => Reflect.get(globalThis, 'parapheEarly');
