import { expect, test } from 'vitest';
import { inTurn } from './in-turn';

/** However busy the machine is. */
const patient = { timeout: 20_000 };

/** Work that copies a value, which takes as long as it is told to. */
function copying() {
  const copies: string[] = [];
  const doors: (() => void)[] = [];
  const state = { value: 'first' };
  const copy = inTurn(async () => {
    const read = state.value;
    await new Promise<void>((resolve) => doors.push(resolve));
    copies.push(read);
  });
  const finish = async () => {
    await expect.poll(() => doors.length, patient).toBeGreaterThan(0);
    doors.shift()?.();
  };
  return { state, copy, copies, finish };
}

test('what is changed while it is copied is copied afterwards, never taken back by the slower copy', async () => {
  const { state, copy, copies, finish } = copying();
  const one = copy();
  await Promise.resolve();
  state.value = 'second';
  const two = copy();
  await finish();
  await one;
  await finish();
  await two;
  expect(copies).toEqual(['first', 'second']);
});

test('asked for many times meanwhile, it is done once more', async () => {
  const { copy, copies, finish } = copying();
  const one = copy();
  await Promise.resolve();
  const others = [copy(), copy(), copy()];
  await finish();
  await one;
  await finish();
  await Promise.all(others);
  expect(copies).toHaveLength(2);
});

test('a failure is told to who asked, and the next call is answered all the same', async () => {
  let failing = true;
  const work = inTurn(async () => {
    if (failing) throw new Error('the disk is full');
  });
  await expect(work()).rejects.toThrow('the disk is full');
  failing = false;
  await expect(work()).resolves.toBeUndefined();
});
