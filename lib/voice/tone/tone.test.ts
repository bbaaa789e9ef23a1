import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadBackground } from '../match/background-file';
import { scorePoliteness } from '../politeness/score-politeness';
import { scoreTone } from './score-tone';
import { loadToneModel, type ToneModel } from './tone-model';

const folder = new URL('../models/', import.meta.url);
const bytes = (name: string): Uint8Array => readFileSync(new URL(name, folder));
const model = (language: string): ToneModel => loadToneModel(bytes(`tone-${language}.bin`));
const [fr, en] = [model('fr'), model('en')];

const sentiment = (of: ToneModel, text: string) =>
  scoreTone(of, text).find(({ task }) => task === 'sentiment');

describe('the models that ship', () => {
  test.each([
    [en, 'I love this shop, thank you so much, what a great day!', 'positive'],
    [en, 'Terrible service, I am so disappointed and angry.', 'negative'],
    [fr, 'Un grand merci, quel beau succès pour le climat, bravo à toute l’équipe !', 'positive'],
    [fr, 'La pollution tue et menace la santé, quelle catastrophe scandaleuse.', 'negative'],
  ])('%# read a plain text plainly, and name the words that weighed most', (of, text, label) => {
    const score = sentiment(of, text);
    expect(score?.label).toBe(label);
    expect(score?.unsure).toBe(false);
    expect(score?.because.length).toBeGreaterThan(0);
  });

  test('say "unsure" of a word or two, and nothing of no words', () => {
    expect(sentiment(en, 'ok')?.unsure).toBe(true);
    expect(scoreTone(en, '')).toEqual([]);
    expect(scoreTone(en, ' \u200b ')).toEqual(scoreTone(en, ' \u200b '));
  });

  test('give probabilities that add up, and spans inside the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      'merci',
      'NON',
      '!!!',
      '😀',
      '\ud83d',
      'http://a.b',
      '@x',
      '#y',
      '\n',
      'שלום',
      'e\u0301',
      '👨‍👩‍👧',
      '…',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((parts) => parts.join(' ')),
        ),
        (text) => {
          for (const { kind, probabilities, because } of scoreTone(en, text).map((score, at) => ({
            ...score,
            kind: en.parts[at]?.kind,
          }))) {
            const sum = Object.values(probabilities).reduce((total, one) => total + one, 0);
            if (kind === 'classes') expect(sum).toBeCloseTo(1, 6);
            for (const { start, end } of because)
              expect(start >= 0 && start < end && end <= text.length).toBe(true);
          }
        },
      ),
      { numRuns: 50 },
    );
  }, 30_000);

  test('hear 70,000 characters to their end', () => {
    for (const unit of ['a', 'never ever ', '😀', '!', '@a ', '#a']) {
      const heard = scoreTone(en, unit.repeat(70_000 / unit.length));
      expect(heard.every(({ probability }) => probability >= 0 && probability <= 1)).toBe(true);
    }
  }, 30_000);

  test('are each of the language their name says', () => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.bin'))) {
      const [, kind, language] = /^(tone|voice)-(\w+)\.bin$/u.exec(name) ?? [];
      const file = bytes(name);
      expect(kind === 'tone' ? loadToneModel(file).language : loadBackground(file).language).toBe(language);
    }
  });
});

test('bytes that are no model are refused, at any length', () => {
  const whole = bytes('tone-fr.bin');
  for (const length of [0, 3, 8, 40, 1_000, whole.length - 1]) {
    expect(() => loadToneModel(whole.slice(0, length))).toThrow();
  }
  expect(() => loadToneModel(bytes('voice-fr.bin'))).toThrow(RangeError);
  expect(() => loadBackground(whole)).toThrow(RangeError);
});

test.each([
  [
    'fr',
    'Bonjour, merci pour votre aide. Pourriez-vous jeter un œil à la page ?',
    'Pourquoi avez-vous supprimé ça ? Arrêtez.',
  ],
  [
    'es',
    'Hola, gracias por tu ayuda. ¿Podrías echar un vistazo?',
    '¿Por qué has borrado esto? Deja de molestar.',
  ],
  ['en', 'Hi, thanks for your help. Could you have a look?', 'Why did you delete this? Stop it.'],
] as const)('a polite request is told from a curt one (%s)', (language, polite, curt) => {
  expect(scorePoliteness(polite, language).probability).toBeGreaterThan(0.7);
  expect(scorePoliteness(curt, language).probability).toBeLessThan(0.4);
});
