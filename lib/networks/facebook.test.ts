// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { facebook } from './facebook';

const box = '[data-lexical-editor]';

test.each([
  ['post', box, { surface: 'post', submit: ['Publier'] }],
  ['post-in-japanese', box, { surface: 'post', submit: ['投稿'] }],
  [
    'comments',
    '#comment',
    {
      surface: 'comment',
      answering: 'Atelier Lune',
      said: 'La collection d’automne est là !',
      account: 'Atelier Lune',
      submit: ['Commenter'],
    },
  ],
  [
    'comments',
    '#reply',
    { surface: 'reply', answering: 'Noé Martin', said: 'Vous ouvrez dimanche ?', submit: ['Commenter'] },
  ],
  [
    'comments-in-arabic',
    '#reply',
    { surface: 'reply', answering: 'Noé Martin', said: 'متى تفتحون؟', submit: [] },
  ],
  ['comments-in-arabic', '#comment', { surface: 'comment', answering: 'Atelier Lune', submit: ['تعليق'] }],
])('on Facebook, the box of %s %s is known', (situation, selector, seen) => {
  expect(capture('facebook', situation).seen(selector)).toEqual({ network: 'facebook', ...seen });
});

test.each([
  ['chat', '#latin'],
  ['chat', '#named'],
  ['chat', '#logged'],
  ['messages', box],
])('on Facebook, nothing is read in %s %s', (situation, selector) => {
  expect(capture('facebook', situation).seen(selector)).toBeNull();
});

test('a bare Enter publishes a comment or a reply, never a post', () => {
  expect(facebook.submitKeys).toEqual({ post: 'none', comment: 'enter', reply: 'enter' });
});

test('the new post’s address is kept without its tracking', () => {
  const { page } = capture('facebook', 'comments');
  expect(facebook.permalink?.(page, 'La collection d’automne est là !')).toBe(
    'https://www.facebook.com/atelierlune/posts/pfbid0Aa1',
  );
});

test('a rounded number is told to be one, and a number that is not shown stays unknown', () => {
  expect(facebook.counters?.(capture('facebook', 'comments').page)).toEqual({
    likes: { value: 1200, approximate: true },
    comments: { value: 48, approximate: false },
  });
});
