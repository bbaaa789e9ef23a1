// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { reddit } from './reddit';

test.each([
  [
    'comments',
    '#comment',
    { surface: 'comment', answering: 'nadia_b @nadia_b', said: 'Levain', submit: ['コメント'] },
  ],
  [
    'comments',
    '#reply',
    { surface: 'reply', answering: 'noe_m @noe_m', said: 'Combien de temps ?', submit: ['返信'] },
  ],
  ['old', '#comment', { surface: 'comment', answering: 'nadia_b @nadia_b', submit: ['save'] }],
  ['old', '#reply', { surface: 'reply', answering: 'noe_m @noe_m', submit: ['save'] }],
])('on Reddit, the box of %s %s is known', (situation, selector, seen) => {
  expect(capture('reddit', situation).seen(selector)).toEqual({ network: 'reddit', ...seen });
});

test('the button of a new post is found in its shadow root', () => {
  const seen = capture('reddit', 'post').seen('#body');
  expect(seen).toMatchObject({ network: 'reddit', surface: 'post' });
  expect(seen?.submit).toContain('Publier');
});

test.each([
  ['post', '#innerTextArea'],
  ['old', '#stray'],
  ['chat', 'textarea'],
])('on Reddit, nothing is read in %s %s', (situation, selector) => {
  expect(capture('reddit', situation).seen(selector)).toBeNull();
});

test('counters and permalinks come from attributes, in any language', () => {
  const { page } = capture('reddit', 'comments');
  expect(reddit.counters?.(page)).toEqual({
    likes: { value: 1204, approximate: false },
    comments: { value: 18, approximate: false },
  });
  expect(reddit.permalink?.(page, 'Combien de temps ?')).toBe(
    'https://www.reddit.com/r/pain/comments/1abc/comment/9/',
  );
});
