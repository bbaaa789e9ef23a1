import 'fake-indexeddb/auto';
import { Dexie, type Table } from 'dexie';
import { expect, test } from 'vitest';
import { knownIds } from './known-ids';

const tableOf = async (name: string, ids: readonly string[]) => {
  const database = new Dexie(name);
  database.version(1).stores({ rows: 'id' });
  const rows: Table<{ id: string }, string> = database.table('rows');
  await rows.bulkAdd(ids.map((id) => ({ id })));
  return rows;
};
/** Ids in no order, the same each time. */
const scattered = (n: number) => `id-${((n * 7_919) % 100_003).toString(36)}-${n}`;

test.each([
  ['few', 20, 3],
  ['thousands, nearly all of them there', 6_000, 2],
  ['thousands among many others', 600, 40],
])('which ids are there: %s', async (name, asked, oneIn) => {
  const there = Array.from({ length: 12_000 }, (_, n) => scattered(n));
  const rows = await tableOf(name, there);
  const known = there.filter((_, n) => n % oneIn === 0).slice(0, asked / 2);
  const unknown = Array.from({ length: asked / 2 }, (_, n) => scattered(50_000 + n));
  const found = await knownIds(rows, [...unknown, ...known]);
  expect([...found].sort()).toEqual([...known].sort());
});

test('an empty table knows none', async () => {
  const rows = await tableOf('empty', []);
  expect(
    (
      await knownIds(
        rows,
        Array.from({ length: 100 }, (_, n) => scattered(n)),
      )
    ).size,
  ).toBe(0);
});
