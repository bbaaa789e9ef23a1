import type { Table } from 'dexie';

/** A few are asked for one by one; beyond, keys are read in the order of the table. */
const few = 50;
/** Keys of one reading: cheap beside the asking, even where most of them are not the ones looked for. */
const together = 2_000;
/** Where the table holds so many others in between that a reading passes fewer than this, asking for each is quicker. */
const sparse = 50;
const eachTogether = 500;

/** Which of these ids the table holds. Costs one question for thousands of ids that are not there. */
export async function knownIds<T extends { readonly id: string }>(
  table: Table<T, string>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length <= few) {
    const rows = await table.bulkGet([...ids]);
    return new Set(ids.filter((_, index) => rows[index] !== undefined));
  }
  const asked = new Set(ids);
  const sorted = [...asked].sort();
  const last = sorted.at(-1) ?? '';
  const known = new Set<string>();
  for (let at = 0; at < sorted.length; ) {
    const keys = await table
      .where('id')
      .between(sorted[at] ?? '', last, true, true)
      .limit(together)
      .primaryKeys();
    for (const key of keys) if (asked.has(key)) known.add(key);
    if (keys.length < together) break;
    const end = keys.at(-1) ?? last;
    const before = at;
    while (at < sorted.length && (sorted[at] ?? '') <= end) at++;
    if (at - before >= sparse) continue;
    const part = sorted.slice(at, at + eachTogether);
    const rows = await table.bulkGet(part);
    for (const [index, id] of part.entries()) if (rows[index] !== undefined) known.add(id);
    at += part.length;
  }
  return known;
}
