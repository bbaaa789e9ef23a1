// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { pinterest } from './pinterest';

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

test.each([
  ['told', 'La collection d’automne est là !', 'https://www.pinterest.com/pin/1135001/'],
  ['board', 'La collection d’automne est là !', 'https://www.pinterest.com/pin/1135003/'],
  ['board', 'Une autre épingle', undefined],
  ['pin', 'La collection d’automne est là !', undefined],
])(
  'once published, the pin’s address is where the page says so or shows it (%s, %s)',
  (situation, text, address) => {
    expect(pinterest.permalink?.(capture('pinterest', situation).page, text)).toBe(address);
  },
);
