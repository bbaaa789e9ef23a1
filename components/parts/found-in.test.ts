import { expect, test } from 'vitest';
import { foundIn } from './found-in';

test.each([
  ['Réseaux', 'reseau', true],
  ['Reseaux', 'réseaux', true],
  ['Qui signe, et comment', 'comment SIGNE', true],
  ['L’adresse du serveur', "l'adresse", true],
  ['Your data', '  ', true],
  ['Your data', 'data signature', false],
  ['', 'a', false],
])('“%s”, searched for “%s”: %s', (text, search, found) => {
  expect(foundIn(text, search)).toBe(found);
});
