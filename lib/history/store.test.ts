import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import type { HistoryEvent } from './event';
import { openHistory } from './store';

const event = (id: string, at = 1): HistoryEvent => ({
  id,
  type: 'decision/made',
  experiment: 'e1',
  at,
  chosen: 'A',
});

test('an event told twice is kept once', async () => {
  const history = openHistory('twice');
  expect(await history.append([event('a'), event('b')])).toBe(2);
  expect(await history.append([event('a'), event('c')])).toBe(1);
  expect((await history.read()).events).toHaveLength(3);
});

test('a batch with one record that is no event is refused whole, and nothing of it is stored', async () => {
  const history = openHistory('hostile');
  const hostile = [
    event('a'),
    { id: 'b', type: 'decision/made', at: 'yesterday', __proto__: { admin: true } },
  ];
  await expect(history.append(hostile)).rejects.toThrow(TypeError);
  expect((await history.read()).events).toEqual([]);
});

test.each([0, 1, 3, 10, 30, 100, 300, 1_000])(
  'stopped after %i turns, a batch is in whole or not at all, as it says',
  async (turns) => {
    const history = openHistory(`stopped ${turns}`);
    await history.append([event('before')]);
    const life = new AbortController();
    const many = Array.from({ length: 3_000 }, (_, n) => event(`new-${n}`, n + 2));
    const adding = history.append(many, life.signal).catch((error: unknown) => error);
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    life.abort();
    const outcome = await adding;
    const { events } = await history.read();
    if (outcome === life.signal.reason) expect(events.map(({ id }) => id)).toEqual(['before']);
    else expect([outcome, events.length]).toEqual([3_000, 3_001]);
    expect(await history.append([event('after')])).toBe(1);
  },
);

test('events come back in the order of time', async () => {
  const history = openHistory('order');
  await history.append([event('late', 9), event('early', 2)]);
  expect((await history.read()).events.map(({ id }) => id)).toEqual(['early', 'late']);
});

test('erasing one experiment leaves the others', async () => {
  const history = openHistory('erase');
  await history.append([event('a'), { ...event('b'), experiment: 'e2' }]);
  await history.erase('e1');
  expect((await history.read()).events.map(({ id }) => id)).toEqual(['b']);
});

const reply = (id: string, at: number): HistoryEvent => ({
  id,
  type: 'reply/published',
  at,
  network: 'bluesky',
  text: 'Bonjour Paul, votre colis est parti.',
  answering: { name: 'Paul Ferrand', handle: 'paul.bsky.social' },
});

test('replies are kept apart: cross-tests know nothing of them', async () => {
  const history = openHistory('replies');
  expect(await history.append([event('a'), reply('r2', 9), reply('r1', 2)])).toBe(3);
  expect(await history.append([reply('r1', 2)])).toBe(0);
  expect((await history.read()).events.map(({ id }) => id)).toEqual(['a']);
  expect((await history.replies()).map(({ id }) => id)).toEqual(['r1', 'r2']);
});

test('replies go when they are too old, when their person is forgotten, and with all the rest', async () => {
  const history = openHistory('forget');
  await history.append([reply('old', 1), reply('named', 5), reply('kept', 9), event('a')]);
  await history.eraseReplies(5);
  await history.eraseReplies(['named']);
  expect((await history.replies()).map(({ id }) => id)).toEqual(['kept']);
  await history.erase();
  expect(await history.replies()).toEqual([]);
});

test('a history made before replies were kept opens as it was', async () => {
  const before = new Dexie('older');
  before.version(1).stores({ events: 'id, at, experiment, type' });
  await before.table('events').add(event('a'));
  before.close();
  const history = openHistory('older');
  expect((await history.read()).events.map(({ id }) => id)).toEqual(['a']);
  expect(await history.replies()).toEqual([]);
});

const post = (id: string, at: number): HistoryEvent => ({
  id,
  type: 'post/counted',
  at,
  network: 'linkedin',
  published: at,
  text: 'Le marché revient samedi.',
  counts: { likes: 12 },
});

test('ordinary posts are kept apart, once each, and go with all the rest', async () => {
  const history = openHistory('posts');
  expect(await history.append([event('a'), post('p2', 9), post('p1', 2)])).toBe(3);
  expect(await history.append([post('p1', 2)])).toBe(0);
  expect((await history.read()).events.map(({ id }) => id)).toEqual(['a']);
  expect((await history.posts()).map(({ id }) => id)).toEqual(['p1', 'p2']);
  await history.erase();
  expect(await history.posts()).toEqual([]);
});

test('a connection that the browser closed is opened again for the next write', async () => {
  const history = openHistory('closed');
  expect(await history.append([event('a')])).toBe(1);
  history.close();
  expect(await history.append([event('b')])).toBe(1);
  expect((await history.read()).events.map(({ id }) => id)).toEqual(['a', 'b']);
});
