// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';

test.each([
  ['post', '[contenteditable]', { surface: 'post', submit: ['Add to Queue', 'Publish Now'] }],
  ['reply', 'textarea', { surface: 'reply', answering: 'Noé Martin', submit: ['Reply'] }],
])('on Buffer, the box of %s is known', (situation, selector, seen) => {
  expect(capture('buffer', situation).seen(selector)).toEqual({ network: 'buffer', ...seen });
});

test.each(['input', 'textarea'])('nothing is read in the settings (%s)', (selector) => {
  expect(capture('buffer', 'elsewhere').seen(selector)).toBeNull();
});
