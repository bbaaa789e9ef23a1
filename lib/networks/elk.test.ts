// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { elk } from './elk';

test.each([
  ['post', { surface: 'post', account: 'lune', submit: ['Publier !'] }],
  [
    'reply',
    {
      surface: 'reply',
      answering: 'Noé Martin @noe@pain.example',
      said: 'متى تفتحون؟',
      account: 'lune',
      submit: ['ردّ'],
    },
  ],
])('on Elk, wherever it runs, the box of %s is known', (situation, seen) => {
  const found = capture('elk', situation).seen('[contenteditable]');
  expect(found).toEqual({ network: 'elk', server: 'mastodon.example', ...seen });
});

test('nothing is read of a mention for the people named only', () => {
  expect(capture('elk', 'direct').seen('[contenteditable]')).toBeNull();
});

test('the new post is found by its words', () => {
  const { page } = capture('elk', 'post');
  expect(elk.permalink?.(page, 'La collection d’automne est là !')).toBe(
    'https://main.elk.zone/mastodon.example/@lune/1135',
  );
});

test('Elk opens a composer on its own site, or on the one that was named', () => {
  expect(elk.composer.share?.('Bonjour')).toBe('https://elk.zone/intent/post?text=Bonjour');
  expect(elk.composer.share?.('Bonjour', { host: 'social.example' })).toBe(
    'https://social.example/intent/post?text=Bonjour',
  );
});
