// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { phanpy } from './phanpy';

test.each([
  [
    'post',
    { surface: 'post', account: 'lune@mastodon.example', server: 'mastodon.example', submit: ['Publier'] },
  ],
  [
    'reply',
    {
      surface: 'reply',
      answering: 'Noé Martin @noe@pain.example',
      said: 'Vous ouvrez dimanche ?',
      submit: ['返信'],
    },
  ],
])('on Phanpy, wherever it runs, the box of %s is known', (situation, seen) => {
  expect(capture('phanpy', situation).seen('textarea')).toEqual({ network: 'phanpy', ...seen });
});

test.each([
  ['post', { contentWarning: 'pain', maxCharacters: 1000 }],
  ['older', { contentWarning: 'pain' }],
  ['reply', undefined],
])('the content warning is counted when it is on, up to what the meter says (%s)', (situation, facts) => {
  const { page, at } = capture('phanpy', situation);
  expect(phanpy.box(at('textarea'), page)?.facts).toEqual(facts);
});

test('with several accounts, the limit asked for is that of the server which takes the message', () => {
  const { page, at } = capture('phanpy', 'post');
  at('.account-block-acct').textContent = 'atelier@pain.example';
  expect(phanpy.box(at('textarea'), page)).toMatchObject({
    account: 'atelier@pain.example',
    instanceHost: 'pain.example',
  });
});

test('nothing is read of a mention for the people named only', () => {
  expect(capture('phanpy', 'direct').seen('textarea')).toBeNull();
});
