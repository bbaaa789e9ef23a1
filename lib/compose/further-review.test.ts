import { expect, test, vi } from 'vitest';
import type { Draft } from '../draft/draft';
import type { Finding } from '../draft/finding';
import { FurtherReview } from './further-review';

const draft = (text: string): Draft => ({ text, network: 'x', surface: 'post' });
const finding: Finding = {
  check: 'tone/top-down',
  span: { start: 0, end: 3 },
  weight: 1,
  reason: { key: 'extName' },
  edits: [],
};

/** A worker that answers when it is told to, a question at a time. */
function worker() {
  const doors: ((findings: readonly Finding[] | undefined) => void)[] = [];
  const ask = vi.fn(() => new Promise<readonly Finding[] | undefined>((resolve) => doors.push(resolve)));
  const answer = async (findings: readonly Finding[] | undefined) => {
    doors.shift()?.(findings);
    await Promise.resolve();
  };
  return { ask, answer };
}

test('what is said of a text that has changed meanwhile is not shown', async () => {
  const { ask, answer } = worker();
  const answered = vi.fn();
  const further = new FurtherReview(ask, answered);
  further.about(draft('Bonjour'));
  further.about(draft('Bonjour à toutes'));
  await answer([finding]);
  expect(answered).not.toHaveBeenCalled();
  await answer([finding]);
  expect(further.of('Bonjour à toutes')).toEqual([finding]);
});

test('a worker that could not answer is asked again about the same text at the next look', async () => {
  const { ask, answer } = worker();
  const further = new FurtherReview(ask, () => {});
  further.about(draft('Bonjour'));
  further.about(draft('Bonjour'));
  expect(ask).toHaveBeenCalledOnce();
  await answer(undefined);
  further.about(draft('Bonjour'));
  await answer([finding]);
  expect(further.of('Bonjour')).toEqual([finding]);
  further.about(draft('Bonjour'));
  expect(ask).toHaveBeenCalledTimes(2);
});

test('the same words are asked about again when a picture joins them, and the first answer is dropped', async () => {
  const { ask, answer } = worker();
  const further = new FurtherReview(ask, () => {});
  further.about(draft('Bonjour'));
  further.about({ ...draft('Bonjour'), picturesWithoutAlt: 1 });
  further.about({ ...draft('Bonjour'), picturesWithoutAlt: 1 });
  expect(ask).toHaveBeenCalledTimes(2);
  await answer([]);
  await answer([finding]);
  expect(further.of('Bonjour')).toEqual([finding]);
});
