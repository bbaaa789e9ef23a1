import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceSoon } from './once-soon';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is asked for ten times in one go is done once', async () => {
  let done = 0;
  const ask = onceSoon(async () => void done++);
  for (let n = 0; n < 10; n++) ask();
  expect(done).toBe(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(done).toBe(1);
});

test('what is asked while it is under way is done once more', async () => {
  let done = 0;
  let finish = () => {};
  const ask = onceSoon(() => new Promise<void>((resolve) => (finish = resolve)).then(() => void done++));
  ask();
  await vi.advanceTimersByTimeAsync(1_000);
  ask();
  ask();
  await vi.advanceTimersByTimeAsync(1_000);
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toBe(1);
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toBe(2);
});

test('one failure does not stop the next', async () => {
  let asked = 0;
  const ask = onceSoon(async () => {
    asked++;
    throw new Error('the browser is busy');
  });
  ask();
  await vi.advanceTimersByTimeAsync(1_000);
  ask();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toBe(2);
});
