// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';

test('each block of a post is a box', () => {
  const seen = capture('tumblr', 'post').seen('[contenteditable]');
  expect(seen).toEqual({ network: 'tumblr', surface: 'post', submit: ['Publier'] });
});

test('nothing is read in a message', () => {
  expect(capture('tumblr', 'messages').seen('textarea')).toBeNull();
});
