import { expect, test } from 'vitest';
import { namesBrand } from './names-brand';

const mention = (title: string, text = '') => ({ id: '1', feed: 'f', source: 's', title, text, seenAt: 0 });

test.each([
  ['Maison Verlaine ouvre à Lyon', true],
  ['MAISON VERLAINE, le retour', true],
  ['Des savons signés « maison verlaine »', true],
  ['On adore #MaisonVerlaine', true],
  ['Vérlaîne et sa maison', false],
  ['La maison de Verlaine', false],
  ['Maison Verlainette', false],
  ['', false],
])('“%s” names Maison Verlaine: %s', (title, names) => {
  expect(namesBrand(['Maison Verlaine'], mention(title))).toBe(names);
});

test('the text counts as much as the title', () => {
  expect(namesBrand(['Oriflo'], mention('Ce matin', 'la fontaine d’Oriflo coule à nouveau'))).toBe(true);
});

test('without a word that names the brand, every mention is one', () => {
  expect(namesBrand([], mention('Anything'))).toBe(true);
  expect(namesBrand(['', ' … '], mention('Anything'))).toBe(true);
});
