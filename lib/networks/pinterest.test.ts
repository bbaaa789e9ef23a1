// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';

test('the description of a new pin is known', () => {
  const seen = capture('pinterest', 'pin').seen('[contenteditable]');
  expect(seen).toEqual({ network: 'pinterest', surface: 'post', submit: ['Publier'] });
});

test.each([
  ['pin', '#storyboard-selector-title'],
  ['elsewhere', 'input'],
  ['elsewhere', '#chat'],
])('on Pinterest, nothing is read in %s %s', (situation, selector) => {
  expect(capture('pinterest', situation).seen(selector)).toBeNull();
});
