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

test.each([
  ['#first', '1/2', { contentWarning: 'パン', maxCharacters: 1000 }],
  ['#second', '2/2', { maxCharacters: 1000 }],
])(
  'a message in several parts goes out by the one button, whichever part is written in (%s)',
  (part, place, facts) => {
    const { page, at, seen } = capture('elk', 'thread');
    expect(seen(part)).toEqual({
      network: 'elk',
      surface: 'post',
      account: 'lune',
      part: place,
      submit: ['スレッドを公開'],
    });
    const box = elk.box(at(part), page);
    expect(box?.facts).toEqual(facts);
    expect(box?.container.contains(at('#first'))).toBe(true);
  },
);
