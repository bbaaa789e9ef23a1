import { expect, test } from 'vitest';
import { inEachLanguage } from '../voice/in-each-language';
import { judgeWith } from '../voice/judge-with';
import { textLanguage } from '../voice/text-language';
import { detectLanguage } from './detect-language';

/** As the worker reads: what function words leave open, the library settles. */
const judge = judgeWith('tinyld', detectLanguage);

test.each([
  ['Grande braderie samedi, place du marché', 'fr'],
  ['Doors close early tonight', 'en'],
  ['Tornem-nos mais fortes juntos', 'pt'],
  ['Nuevas fechas confirmadas', 'es'],
  ['Neuer Termin steht fest', 'de'],
  ['Prossima apertura: sabato', 'it'],
  ['Nieuwe openingstijden vanaf maandag', 'nl'],
] as const)('%s', (text, language) => {
  expect(textLanguage(text, { judge })).toBe(language);
});

test.each(['', '1234', '😀😀', 'constructor __proto__ toString hasOwnProperty valueOf', '\ud83d'])(
  'nothing breaks on %j',
  (text) => {
    expect(() => detectLanguage(text)).not.toThrow();
    expect(() => textLanguage(text, { judge })).not.toThrow();
  },
);

test('each sentence is read in its own language, at its own place', () => {
  const french = 'Nos ateliers ouvrent samedi à dix heures.';
  const english = 'Our workshops open this Saturday at ten!';
  const text = `${french} 🎉\n${english}`;
  const [most, other, ...more] = inEachLanguage(text, 'fr', judge);
  expect(more).toEqual([]);
  expect(most).toEqual({ language: 'fr', text: `${french} 🎉\n`.padEnd(text.length) });
  expect(other).toEqual({ language: 'en', text: english.padStart(text.length) });
});

test('a greeting in another language makes no message of two', () => {
  const text = 'Nos ateliers ouvrent samedi à dix heures. Save the date!';
  expect(inEachLanguage(text, 'fr', judge)).toEqual([{ language: 'fr', text }]);
});
