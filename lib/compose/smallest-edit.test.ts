import { expect, test } from 'vitest';
import { smallestEdit } from './smallest-edit';

/** A wording replaces what it changes and nothing else, and never half a character. */
test.each([
  ['Venez samedi. ^JD', 'Passez samedi. ^JD', 'Ven', 'Pass'],
  ['abc', 'abc', '', ''],
  ['aa', 'aaa', '', 'a'],
  ['', 'Bonjour', '', 'Bonjour'],
  ['Bonjour', '', 'Bonjour', ''],
  ['oui 😀 ^JD', 'oui 😁 ^JD', '😀', '😁'],
  ['a😀', 'b😀', 'a', 'b'],
  ['😀', '🐀', '😀', '🐀'],
])('%j to %j', (before, after, gone, come) => {
  const { span, text } = smallestEdit(before, after);
  expect(before.slice(span.start, span.end)).toBe(gone);
  expect(text).toBe(come);
  expect(before.slice(0, span.start) + text + before.slice(span.end)).toBe(after);
});
