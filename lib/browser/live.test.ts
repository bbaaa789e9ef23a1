import { expect, test, vi } from 'vitest';
import { live, liveLaidOut, liveOf } from './live';

/** A record that the worker lays out, which is read slowly. */
function laidOutSlowly<T>(stored: T | undefined) {
  const { promise, resolve } = Promise.withResolvers<T | undefined>();
  const listeners: ((value: T) => void)[] = [];
  return {
    read: () => promise,
    watch: (listener: (value: T) => void) => void listeners.push(listener),
    answer: () => resolve(stored),
    news: (value: T) => {
      for (const listener of listeners) listener(value);
    },
  };
}

const { signal } = new AbortController();

test('what changes while it is being read is not taken back by what was read', async () => {
  const laidOut = laidOutSlowly('before');
  const reading = liveLaidOut(laidOut, 'nothing', signal);
  laidOut.news('after');
  laidOut.answer();
  expect((await reading).now).toBe('after');
});

test('what is stored holds until there is news, and who watches is told', async () => {
  const laidOut = laidOutSlowly('before');
  const reading = liveLaidOut(laidOut, 'nothing', signal);
  laidOut.answer();
  const value = await reading;
  expect(value.now).toBe('before');
  const told = vi.fn();
  value.watch(told, signal);
  laidOut.news('after');
  expect(value.now).toBe('after');
  expect(told).toHaveBeenCalledOnce();
});

test('before the worker’s first start, what was given for it holds', async () => {
  const laidOut = laidOutSlowly<string>(undefined);
  const reading = liveLaidOut(laidOut, 'nothing', signal);
  laidOut.answer();
  expect((await reading).now).toBe('nothing');
});

test('a network switched on after the script began is known to it', () => {
  const stored = live(['Julie']);
  const networks = live<readonly string[]>([]);
  const both = liveOf(
    () => [...stored.value.now, ...networks.value.now],
    [stored.value, networks.value],
    signal,
  );
  networks.set(['bluesky']);
  expect(both.now).toEqual(['Julie', 'bluesky']);
});
