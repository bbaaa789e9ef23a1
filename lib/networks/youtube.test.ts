// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { youtube } from './youtube';

test.each([
  [
    'comments',
    '#comment',
    { surface: 'comment', answering: 'Atelier Lune', account: 'atelier-lune', submit: ['Ajouter'] },
  ],
  [
    'comments',
    'ytd-comment-reply-dialog-renderer #contenteditable-root',
    { surface: 'reply', answering: '@noe-martin @noe-martin', said: 'Quel tissu ?', submit: ['Répondre'] },
  ],
  ['channel-post', '#contenteditable-root', { surface: 'post', submit: ['Post'] }],
  ['studio', '.description', { surface: 'post', submit: ['Publier'] }],
])('on YouTube, the box of %s %s is known', (situation, selector, seen) => {
  expect(capture('youtube', situation).seen(selector)).toEqual({ network: 'youtube', ...seen });
});

test.each([
  ['live', '#input'],
  ['studio', '#title-textarea #textbox'],
])('on YouTube, nothing is read in %s %s', (situation, selector) => {
  expect(capture('youtube', situation).seen(selector)).toBeNull();
});

test('counters and permalink, in French', () => {
  const { page } = capture('youtube', 'comments');
  expect(youtube.counters?.(page)).toEqual({
    likes: { value: 1204, approximate: false },
    views: { value: 128_450, approximate: false },
    comments: { value: 18, approximate: false },
  });
  expect(youtube.permalink?.(page, 'Quel tissu ?')).toBe('https://www.youtube.com/watch?v=abc&lc=Ugx1');
});
