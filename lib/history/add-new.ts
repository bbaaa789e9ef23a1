import type { Table } from 'dexie';

/** Records written together: enough to be quick, few enough for the page to answer in between. */
const together = 500;

/** Adds the records that are not there yet; gives those. */
export async function addNew<T extends { readonly id: string }>(
  table: Table<T, string>,
  records: readonly T[],
): Promise<readonly T[]> {
  const added: T[] = [];
  for (let from = 0; from < records.length; from += together) {
    const part = [...new Map(records.slice(from, from + together).map((one) => [one.id, one])).values()];
    const known = await table.bulkGet(part.map(({ id }) => id));
    const fresh = part.filter((_, index) => known[index] === undefined);
    if (fresh.length > 0) await table.bulkAdd(fresh);
    added.push(...fresh);
  }
  return added;
}
