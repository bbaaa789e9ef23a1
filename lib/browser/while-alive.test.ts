import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whileAlive } from './while-alive';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<never>(() => {});
const silent = () => new Error('silent');
const after = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));
const settle = async (asked: Promise<unknown>, ms: number) => {
  const outcome = asked.then(String, String);
  await vi.advanceTimersByTimeAsync(ms);
  return Promise.race([outcome, Promise.resolve('still waiting')]);
};

test('an answer that takes long comes all the same, from a worker that is alive', async () => {
  const sign = vi.fn(() => after(10, undefined));
  expect(await settle(whileAlive(after(12_000, 'findings'), sign, silent), 12_001)).toBe('findings');
  expect(sign).toHaveBeenCalledTimes(4);
});

test('a worker that gives no sign of life is known to be dead after five seconds', async () => {
  const asked = whileAlive(never, () => never, silent);
  expect(await settle(asked, 4_999)).toBe('still waiting');
  expect(await settle(asked, 2)).toBe('Error: silent');
});

test('one that dies half way is known to be dead five seconds later', async () => {
  let alive = true;
  const asked = whileAlive(never, () => (alive ? after(10, undefined) : never), silent);
  expect(await settle(asked, 7_000)).toBe('still waiting');
  alive = false;
  expect(await settle(asked, 5_001)).toBe('Error: silent');
});

test('nobody is waited for without end', async () => {
  expect(
    await settle(
      whileAlive(never, () => after(10, undefined), silent),
      20_001,
    ),
  ).toBe('Error: silent');
});

test('a quick answer asks for no sign of life, and leaves nothing behind', async () => {
  const sign = vi.fn(() => never);
  expect(await settle(whileAlive(after(100, 'yes'), sign, silent), 101)).toBe('yes');
  expect(vi.getTimerCount()).toBe(0);
  expect(sign).not.toHaveBeenCalled();
});
