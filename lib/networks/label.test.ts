import { expect, test } from 'vitest';
import { isLabel, nameIn } from './label';

test.each([
  ['WHAT’S  ON YOUR MIND?', "What's on your mind?"],
  ['Écrivez un commentaire…', 'Écrivez un commentaire...'],
  ['À quoi pensez-vous\u202f?', 'À quoi pensez-vous ?'],
  ['Publier\u200b', 'publier'],
])('"%s" is the label "%s"', (shown, known) => {
  expect(isLabel(shown, [known])).toBe(true);
});

test('an empty label is no label', () => {
  expect(isLabel('', ['', 'Publier'])).toBe(false);
});

const forms = ['Reply to {}', 'Répondre à {}', '{} reactions', 'Comment as {}'];

test.each([
  ['Reply to Léa Bonnet', 'Léa Bonnet'],
  ['Répondre à\u00a0Léa Bonnet…', 'Léa Bonnet'],
  ['reply to lea...', 'lea'],
  ['Répondre à \u2068Léa\u2069', 'Léa'],
  ['1,204 reactions', '1,204'],
  ['Reply to ', undefined],
  ['Somebody else', undefined],
  ['', undefined],
])('the name in "%s" is %s', (label, name) => {
  expect(nameIn(label, forms)).toBe(name);
});
