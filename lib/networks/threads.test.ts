// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { threads } from './threads';

test.each([
  ['post', { surface: 'post', submit: ['Publier'] }],
  ['reply', { surface: 'reply', answering: 'noe.martin @noe.martin', said: 'متى تفتحون؟', submit: ['نشر'] }],
])('on Threads, the box of %s is known', (situation, seen) => {
  expect(capture('threads', situation).seen('[contenteditable]')).toEqual({ network: 'threads', ...seen });
});

test('the closed box has the label of the open one, and is none', () => {
  expect(capture('threads', 'trigger').seen('[role="button"]')).toBeNull();
});

test('nothing is read in a message', () => {
  expect(capture('threads', 'message').seen('[contenteditable]')).toBeNull();
});

test('the four counters come in order, whatever their labels; one that is not shown stays unknown', () => {
  const { page } = capture('threads', 'open-post');
  expect(threads.counters?.(page)).toEqual({
    likes: { value: 1200, approximate: true },
    comments: { value: 34, approximate: false },
  });
  expect(threads.permalink?.(page, 'La collection d’automne est là !')).toBe(
    'https://www.threads.com/@atelier.lune/post/DB2',
  );
});
