// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { metaBusinessSuite } from './meta-business-suite';

test.each([
  ['post', ['Publier']],
  ['both', ['Schedule']],
])('on Meta Business Suite, the caption of %s is known', (situation, submit) => {
  const seen = capture('meta-business-suite', situation).seen('[role="combobox"]');
  expect(seen).toEqual({ network: 'meta-business-suite', surface: 'post', submit });
});

test.each([
  ['post', 63_206],
  ['both', 2200],
])('the limit of %s is the shortest of the networks ticked', (situation, max) => {
  const { page, at } = capture('meta-business-suite', situation);
  const facts = metaBusinessSuite.box(at('[role="combobox"]'), page)?.facts;
  expect(metaBusinessSuite.limit('post', facts)?.max).toBe(max);
});

test('nothing is read in the inbox', () => {
  expect(capture('meta-business-suite', 'inbox').seen('[contenteditable]')).toBeNull();
});
