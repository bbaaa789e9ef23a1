import { describe, expect, test } from 'vitest';
import { withCharacterAfter, withCharacterBefore } from './with-neighbour';

describe('a change widened by one character', () => {
  test.each([
    ['Bonjour', 7, ' ^JD', { span: { start: 6, end: 7 }, text: 'r ^JD' }],
    ['merci 👩‍👩‍👧', 14, '!', { span: { start: 6, end: 14 }, text: '👩‍👩‍👧!' }],
    ['un\n', 3, 'deux', { span: { start: 3, end: 3 }, text: 'deux' }],
    ['', 0, 'un', { span: { start: 0, end: 0 }, text: 'un' }],
  ])('%j begins before it, and never on the line above', (whole, at, text, widened) => {
    expect(withCharacterBefore(whole, { start: at, end: at }, text)).toEqual(widened);
  });

  test.each([
    ['un\ndeux', 3, { span: { start: 0, end: 4 }, text: 'd' }],
    ['un\nélan', 3, { span: { start: 0, end: 4 }, text: 'é' }],
    ['un\n\ndeux', 3, { span: { start: 0, end: 3 }, text: '' }],
    ['un\n', 3, { span: { start: 0, end: 3 }, text: '' }],
  ])('%j ends after it, and never on the line below', (whole, end, widened) => {
    expect(withCharacterAfter(whole, { start: 0, end }, '')).toEqual(widened);
  });
});
