import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { started } from '../../tests/samples/started';
import { firstPage } from './first-page';
import { openHistory } from './store';

const at = (id: string, when: number, practice = false) => started(id, { at: when, practice });

test('shows what the store itself would show, the newest first, practice left out', async () => {
  const history = openHistory('shown');
  await history.append([at('old', 1), at('play', 2, true), at('new', 3), at('mid', 2)]);
  const first = await firstPage(2, 'shown');
  expect(first?.map(({ id }) => id)).toEqual(['new', 'mid']);
  expect(first).toEqual(await history.newest(2, false));
});

test('a history that is not there yet is not made: the store makes it, whole', async () => {
  expect(await firstPage(5, 'not there')).toBeUndefined();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('not there');
  const history = openHistory('not there');
  await history.append([started('one')]);
  expect(await firstPage(5, 'not there')).toHaveLength(1);
});

test('a database of a former version is left to the store, which changes it', async () => {
  const made = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('former', 10);
    opening.onupgradeneeded = () => opening.result.createObjectStore('events', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
  });
  made.close();
  expect(await firstPage(5, 'former')).toBeUndefined();
});
