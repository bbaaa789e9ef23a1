// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';

test.each([
  ['#answer', ['Répondre']],
  ['#free', []],
])('on any site, the box the user points at is read (%s)', (selector, submit) => {
  const seen = capture('other', 'forum').seen(selector);
  expect(seen).toEqual({ network: 'other', surface: 'post', guessed: true, submit });
});

test.each(['#search', '#password', '#shown', '#card', '#code', '#mail', '#locked', '#chat'])(
  'on any site, %s is never read, even when pointed at',
  (selector) => {
    expect(capture('other', 'forum').seen(selector)).toBeNull();
  },
);
