// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { instagram } from './instagram';

test.each([
  ['caption', '[contenteditable]', { surface: 'post', submit: ['Partager'] }],
  ['caption-in-arabic', '[contenteditable]', { surface: 'post', guessed: true, submit: ['مشاركة'] }],
  [
    'comments',
    '#comment',
    { surface: 'comment', answering: 'atelier.lune @atelier.lune', submit: ['Publier'] },
  ],
  ['comments', '#reply', { surface: 'reply', answering: 'noe.martin @noe.martin', submit: ['Publier'] }],
])('on Instagram, the box of %s %s is known', (situation, selector, seen) => {
  expect(capture('instagram', situation).seen(selector)).toEqual({ network: 'instagram', ...seen });
});

test.each(['direct', 'chat'])('on Instagram, nothing is read in %s', (situation) => {
  expect(capture('instagram', situation).seen('[contenteditable]')).toBeNull();
});

test('counters and permalink of one’s own open post', () => {
  const { page } = capture('instagram', 'comments');
  expect(instagram.counters?.(page)).toEqual({
    likes: { value: 1204, approximate: false },
    comments: { value: 18, approximate: false },
  });
  expect(instagram.permalink?.(page, 'Vous ouvrez dimanche ?')).toBe(
    'https://www.instagram.com/p/Cx1/c/178/',
  );
});

test('five hashtags are advised, thirty is the most', () => {
  expect(instagram.hashtags).toMatchObject({ advised: 5, most: 30 });
});
