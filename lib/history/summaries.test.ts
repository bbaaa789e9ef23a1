import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { started as sample } from '../../tests/samples/started';
import type { HistoryEvent } from './event';
import { openHistory } from './store';

const started = (id: string, at: number, more: Parameters<typeof sample>[1] = {}): HistoryEvent =>
  sample(id, {
    at,
    variants: { A: `Message ${id}, venez samedi`, B: `Message ${id} : venez-vous samedi ?` },
    ...more,
  });
const decided = (experiment: string, at = 9): HistoryEvent => ({
  id: `${experiment}:decided`,
  type: 'decision/made',
  experiment,
  at,
  chosen: 'A',
});

test('the list is never behind what was stored', async () => {
  const history = openHistory('not behind');
  await history.append([started('e1', 1)]);
  expect((await history.newest(9, false))[0]?.stage).toBe('planned');
  await history.append([decided('e1')]);
  expect((await history.newest(9, false))[0]?.stage).toBe('decided');
});

test('events may come in any order: what comes before its start waits for it', async () => {
  const history = openHistory('any order');
  await history.append([decided('e1')]);
  expect(await history.newest(9, true)).toEqual([]);
  await history.append([started('e1', 1)]);
  expect((await history.newest(9, true)).map(({ stage }) => stage)).toEqual(['decided']);
});

test('the newest come first, practice apart', async () => {
  const history = openHistory('newest');
  await history.append([started('old', 1), started('new', 5), started('play', 3, { practice: true })]);
  expect((await history.newest(9, false)).map(({ id }) => id)).toEqual(['new', 'old']);
  expect((await history.newest(2, true)).map(({ id }) => id)).toEqual(['new', 'play']);
});

test('those of a time are found, its last moment left out', async () => {
  const history = openHistory('between');
  await history.append([
    started('a', 1),
    started('b', 5),
    started('c', 9),
    started('p', 5, { practice: true }),
  ]);
  expect((await history.between(1, 9)).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('all of it comes in parts, once each', async () => {
  const history = openHistory('parts');
  await history.append(Array.from({ length: 25 }, (_, at) => started(`e${at}`, at)));
  const sizes: number[] = [];
  const ids = new Set<string>();
  for await (const part of history.parts(10)) {
    sizes.push(part.length);
    for (const { id } of part) ids.add(id);
  }
  expect(sizes).toEqual([10, 10, 5]);
  expect(ids.size).toBe(25);
});

test('a brand goes with all of its experiments, and nothing of the others', async () => {
  const history = openHistory('brand');
  await history.append([started('e1', 1, { brand: 'Vélo & Co' }), started('e2', 2), decided('e1')]);
  await history.erase({ brand: 'Vélo & Co' });
  expect((await history.read()).events.map(({ id }) => id)).toEqual(['e2:start']);
  expect((await history.newest(9, true)).map(({ id }) => id)).toEqual(['e2']);
});

test('the names that can be erased are those there are', async () => {
  const history = openHistory('names');
  await history.append([
    started('e1', 1, { by: 'Ana', brand: 'Vélo & Co' }),
    started('e2', 2, { by: 'Ana' }),
    started('e3', 3),
  ]);
  expect(await history.names()).toEqual({ people: ['Ana'], brands: ['Vélo & Co'] });
});

test('a person of the team leaves no name behind, and her work stays', async () => {
  const history = openHistory('person');
  await history.append([started('e1', 1, { by: 'Julie Durand' }), started('e2', 2, { by: 'Ana Costa' })]);
  await history.erase({ person: 'Julie Durand' });
  expect(JSON.stringify((await history.read()).events)).not.toContain('Julie');
  expect((await history.newest(9, true)).map(({ id, by }) => [id, by])).toEqual([
    ['e2', 'Ana Costa'],
    ['e1', undefined],
  ]);
});

test('erasing one experiment takes it off the list', async () => {
  const history = openHistory('one');
  await history.append([started('e1', 1), started('e2', 2)]);
  await history.erase('e1');
  expect(await history.summaries(['e1', 'e2'])).toHaveLength(1);
});

test('an import of thousands is all there or not at all', async () => {
  const history = openHistory('all or nothing');
  const many = Array.from({ length: 1200 }, (_, at) => started(`e${at}`, at));
  await expect(history.append([...many, { id: 'no event' }])).rejects.toThrow(TypeError);
  expect(await history.isEmpty()).toBe(true);
  expect(await history.append([...many, ...many.slice(0, 3)])).toBe(1200);
  expect(await history.append(many)).toBe(0);
  expect(await history.countNew([...many, started('other', 1)])).toBe(1);
});
