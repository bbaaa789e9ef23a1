// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { phanpy } from './phanpy';

test.each([
  ['post', { surface: 'post', server: 'mastodon.example', submit: ['Publier'] }],
  [
    'reply',
    {
      surface: 'reply',
      answering: 'Noé Martin @noe@pain.example',
      said: 'Vous ouvrez dimanche ?',
      submit: ['Répondre'],
    },
  ],
])('on Phanpy, wherever it runs, the box of %s is known', (situation, seen) => {
  expect(capture('phanpy', situation).seen('textarea')).toEqual({ network: 'phanpy', ...seen });
});

test('the content warning is counted when it is on', () => {
  const { page, at } = capture('phanpy', 'post');
  expect(phanpy.box(at('textarea'), page)?.facts).toEqual({ contentWarning: 'pain' });
});

test('nothing is read of a mention for the people named only', () => {
  expect(capture('phanpy', 'direct').seen('textarea')).toBeNull();
});
