import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import v1 from '../../tests/stored/history-v1.json';
import v2 from '../../tests/stored/history-v2.json';
import v3 from '../../tests/stored/history-v3.json';
import v4 from '../../tests/stored/history-v4.json';
import v5 from '../../tests/stored/history-v5.json';
import { fold } from './fold';
import { openHistory } from './store';

/** A frozen dump of a former version, put back as that version would have left it. */
interface Dump {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

async function restored(name: string, { version, stores, rows }: Dump): Promise<string> {
  const before = new Dexie(name);
  before.version(version).stores({ ...stores });
  for (const [table, records] of Object.entries(rows)) await before.table(table).bulkAdd([...records]);
  before.close();
  return name;
}

test('a history of version 1 opens as it was, and its list is there', async () => {
  const history = openHistory(await restored('of version 1', v1));
  const { events, unreadable } = await history.read();
  expect(events).toHaveLength(v1.rows.events.length - 1);
  expect(unreadable).toBe(1);
  expect(fold(events).map(({ id }) => id)).toEqual(['e2', 'e1']);
  expect(await history.replies()).toEqual([]);
  const listed = await history.newest(10, true);
  expect(listed.map(({ id, stage, practice }) => [id, stage, practice])).toEqual([
    ['e2', 'planned', 1],
    ['e1', 'told', 0],
  ]);
});

test('a history of version 2 opens as it was: replies too, and what was erased stays erased', async () => {
  const history = openHistory(await restored('of version 2', v2));
  expect((await history.read()).events).toHaveLength(v2.rows.events.length);
  expect(await history.replies()).toEqual(v2.rows.replies);
  const listed = await history.newest(10, true);
  expect(listed.map(({ id, stage, chosen }) => [id, stage, chosen])).toEqual([['e1', 'decided', 'B']]);
});

test('a history of version 3 keeps its ordinary posts too', async () => {
  const history = openHistory(await restored('of version 3', v3));
  expect(await history.posts()).toEqual(v3.rows.posts);
  expect((await history.newest(10, true)).map(({ id }) => id)).toEqual(['e1']);
});

test.each([v4, v5])('a history of version $version keeps its list, and gets its name', async (dump) => {
  const history = openHistory(await restored(`of version ${dump.version}`, dump));
  expect(await history.newest(10, true)).toEqual(dump.rows.summaries);
  expect((await history.read()).events).toHaveLength(dump.rows.events.length);
  const name = await history.birth();
  expect(name).toMatch(/^[\da-f-]{36}$/);
  expect(await history.birth()).toBe(name);
});

test('a history that begins has a name, and another one once everything is erased', async () => {
  const history = openHistory('born');
  const first = await history.birth();
  expect(first).toMatch(/^[\da-f-]{36}$/);
  await history.erase();
  expect(await history.birth()).not.toBe(first);
});

test('a record that this version does not know stays where it is', async () => {
  const name = await restored('with a stranger', v1);
  const history = openHistory(name);
  await history.append([
    { id: 'd', type: 'decision/made', experiment: 'e1', at: 1768035700000, chosen: 'A' },
  ]);
  history.close();
  const raw = await new Dexie(name).open();
  expect(await raw.table('events').get('stray')).toEqual(v1.rows.events.at(-1));
  raw.close();
});

test('what a later version has made is neither written nor reshaped by this one', async () => {
  const name = 'of a later version';
  const former = openHistory(name);
  await former.append([{ id: 'kept', type: 'note/written', experiment: 'e1', at: 1, text: 'A note' }]);
  former.close();
  const later = new Dexie(name);
  later.version(7).stores({ events: 'id, experiment, at', notes: 'id' });
  await later.open();
  later.close();
  const ours = openHistory(name);
  const event = { id: 'late', type: 'note/written', experiment: 'e1', at: 2, text: 'Too late' };
  await expect(ours.append([event])).rejects.toThrow(/later version/);
  ours.close();
  await later.open();
  expect(later.backendDB().version).toBe(70);
  expect(await later.table('events').toCollection().primaryKeys()).toEqual(['kept']);
  later.close();
});
