import { expect, test, vi } from 'vitest';
import { newestOnly } from './newest-only';

test('an answer that comes late never takes the place of a newer one', async () => {
  const [first, second] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  const taken = vi.fn();
  const take = newestOnly<string>(taken);
  const both = [take(first.promise), take(second.promise)];
  second.resolve('second');
  first.resolve('first');
  await Promise.all(both);
  expect(taken.mock.calls).toEqual([['second']]);
});

test('a question without an answer is told to who asked, and the next is answered', async () => {
  const taken = vi.fn();
  const take = newestOnly<string>(taken);
  await expect(take(Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  await take(Promise.resolve('here'));
  expect(taken).toHaveBeenCalledWith('here');
});
