import { expect, test } from 'vitest';
import { keptRecord } from './kept-record';

/** A storage that answers in a later turn, as the browser's does. */
function slowArea() {
  const items: Record<string, unknown> = {};
  const written: string[] = [];
  const later = () => new Promise((resolve) => setImmediate(resolve));
  return {
    items,
    written,
    async get(key: string) {
      await later();
      return { [key]: items[key] };
    },
    async set(more: Record<string, unknown>) {
      await later();
      written.push(...Object.keys(more));
      Object.assign(items, more);
    },
  };
}

const words = (stored: unknown): readonly string[] => (Array.isArray(stored) ? stored : []);

test('two changes made at once are both kept, in the order they were made', async () => {
  const area = slowArea();
  const one = keptRecord(() => area, 'words', words);
  const two = keptRecord(() => area, 'words', words);
  await Promise.all([one.change((now) => [...now, 'first']), two.change((now) => [...now, 'second'])]);
  expect(await one.read()).toEqual(['first', 'second']);
});

test('a change that changes nothing writes nothing', async () => {
  const area = slowArea();
  area.items.words = ['first'];
  expect(await keptRecord(() => area, 'words', words).change((now) => now)).toEqual(['first']);
  expect(area.written).toEqual([]);
});

test('a change that fails leaves what was there, and the next one is made', async () => {
  const area = slowArea();
  const record = keptRecord(() => area, 'words', words);
  const failing = record.change(() => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await record.change((now) => [...now, 'first']);
  expect(area.items.words).toEqual(['first']);
});
