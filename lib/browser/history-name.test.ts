import { beforeEach, expect, test, vi } from 'vitest';
import { beginBeside, historyName, namesAside } from './history-name';

/** A storage that answers in a later turn, as the browser's does. */
const { items, area } = vi.hoisted(() => {
  const items: Record<string, unknown> = {};
  const later = () => new Promise((resolve) => setImmediate(resolve));
  const area = {
    async get(key: string) {
      await later();
      return { [key]: items[key] };
    },
    async set(more: Record<string, unknown>) {
      await later();
      Object.assign(items, more);
    },
  };
  return { items, area };
});
vi.mock('./webext', () => ({ browser: { storage: { local: area } } }));

beforeEach(() => {
  for (const key of Object.keys(items)) delete items[key];
});

test('a history that cannot be read is left aside, and another begun beside it', async () => {
  await beginBeside('paraphe', 1);
  expect(await historyName()).toBe('paraphe-1');
  expect(await namesAside()).toEqual(['paraphe']);
});

test('two pages that ask for it together begin one, and only what could not be read is left', async () => {
  await Promise.all([beginBeside('paraphe', 1), beginBeside('paraphe', 2)]);
  expect(await historyName()).toBe('paraphe-1');
  expect(await namesAside()).toEqual(['paraphe']);
});

test('the one begun may be damaged in its turn: both are left where they are', async () => {
  await beginBeside('paraphe', 1);
  await beginBeside('paraphe-1', 2);
  expect(await historyName()).toBe('paraphe-2');
  expect(await namesAside()).toEqual(['paraphe', 'paraphe-1']);
});
