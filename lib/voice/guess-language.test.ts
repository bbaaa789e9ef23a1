import { expect, test } from 'vitest';
import { readEveryLanguage } from './address/every-language';
import { textLanguage } from './text-language';

readEveryLanguage();

test.each([
  ['La boulangerie ouvre à 7 h demain', 'fr'],
  ['Travaux sur la ligne B, bus relais entre gare et mairie', 'fr'],
  ['Line B is back to normal', 'en'],
  ['Fresh bread, early morning', 'en'],
  ['Wir öffnen morgen um sieben', 'de'],
  ['We zijn morgen om zeven uur open', 'nl'],
  ['Domani apriamo alle sette', 'it'],
  ['Mañana abrimos a las siete', 'es'],
  ['Amanhã abrimos às sete, não se esqueça', 'pt'],
] as const)('%s', (text, language) => {
  expect(textLanguage(text)).toBe(language);
});

test.each(['', '😀😀', 'https://alba.example.com #alba @lea', '1234', 'שלום עולם', '\ud83d'])(
  'no language is made up for %j',
  (text) => {
    expect(textLanguage(text)).toBeUndefined();
  },
);

test('a hint settles what the words leave open, and nothing else', () => {
  expect(textLanguage('OK', { language: 'fr' })).toBe('fr');
  expect(textLanguage('We hope that you like it', { language: 'fr' })).toBe('en');
});
