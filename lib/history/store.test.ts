import 'fake-indexeddb/auto';
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
