// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { tiktok } from './tiktok';

test.each([
  ['caption', { surface: 'post', submit: ['Publier'] }],
  ['comments', { surface: 'comment', answering: 'noe.martin @noe.martin', submit: ['Publier'] }],
])('on TikTok, the box of %s is known', (situation, seen) => {
  expect(capture('tiktok', situation).seen('[contenteditable]')).toEqual({ network: 'tiktok', ...seen });
});

test('nothing is read in a message', () => {
  expect(capture('tiktok', 'messages').seen('[contenteditable]')).toBeNull();
});

test('the page’s own counter says the limit; without it, the lowest known one is a warning', () => {
  const { page, at } = capture('tiktok', 'caption');
  const facts = tiktok.box(at('[contenteditable]'), page)?.facts;
  expect(tiktok.limit('post', facts)).toMatchObject({ max: 4000 });
  expect(tiktok.limit('post')).toMatchObject({ max: 4000, warnAt: 2200 });
  expect(tiktok.limit('comment')?.max).toBe(150);
});

test('counters, in French', () => {
  expect(tiktok.counters?.(capture('tiktok', 'comments').page)).toEqual({
    likes: { value: 1_100_000, approximate: true },
    comments: { value: 340, approximate: false },
  });
});

test.each([
  ['list', 'La collection d’automne est là ! #atelier', 'https://www.tiktok.com/@atelier.lune/video/7301'],
  ['list', 'Les coulisses de l’atelier', 'https://www.tiktok.com/@atelier.lune/photo/7300'],
  ['list', 'Une autre vidéo', undefined],
  ['own-video', 'Demain, on ouvre à neuf heures', 'https://www.tiktok.com/@atelier.lune/video/7302'],
])(
  'once published, its address is in the Studio’s list or is the page’s own (%s, %s)',
  (situation, text, address) => {
    expect(tiktok.permalink?.(capture('tiktok', situation).page, text)).toBe(address);
  },
);
