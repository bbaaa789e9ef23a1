import type { Table } from 'dexie';
import { knownIds } from './known-ids';

/** Records looked at together: what is put in order here keeps the page from answering. */
const looked = 5_000;
/** Records written together: enough to be quick, few enough for the page to answer in between. */
const together = 500;

/** Adds the records that are not there yet, the first of those with one id; gives those. */
export async function addNew<T extends { readonly id: string }>(
  table: Table<T, string>,
  records: readonly T[],
): Promise<readonly T[]> {
  if (records.length === 0) return [];
  const unique = new Map<string, T>();
  for (const one of records) if (!unique.has(one.id)) unique.set(one.id, one);
  const all = [...unique.values()];
  const fresh: T[] = [];
  for (let from = 0; from < all.length; from += looked) {
    const part = all.slice(from, from + looked);
    const known = await knownIds(
      table,
      part.map(({ id }) => id),
    );
    for (const one of part) if (!known.has(one.id)) fresh.push(one);
  }
  let former: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < fresh.length; from += together) {
    // The next part is handed over while the browser still writes the one before: both cores work.
    const next: Promise<unknown> = Promise.resolve(table.bulkAdd(fresh.slice(from, from + together)));
    next.catch(() => {});
    await former;
    former = next;
  }
  await former;
  return fresh;
}
