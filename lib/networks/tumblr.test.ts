// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { tumblr } from './tumblr';

test('each block of a post is a box', () => {
  const seen = capture('tumblr', 'post').seen('[contenteditable]');
  expect(seen).toEqual({ network: 'tumblr', surface: 'post', submit: ['Publier'] });
});

test('nothing is read in a message', () => {
  expect(capture('tumblr', 'messages').seen('textarea')).toBeNull();
});

test.each([
  ['La collection d’automne est là !', 'https://www.tumblr.com/atelier-lune/7302222222/la-collection'],
  ['Un autre billet', undefined],
])('once published, “%s” is found by its words', (text, address) => {
  expect(tumblr.permalink?.(capture('tumblr', 'dashboard').page, text)).toBe(address);
});
