import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../draft/draft';
import { review } from '../draft/review';
import { readEveryLanguage } from './address/every-language';
import type { BrandVoice } from './brand-voice';
import { voiceChecks } from './voice-checks';

readEveryLanguage();

/** A voice that asks for everything, so that every check has something to do. */
const demanding: BrandVoice = {
  address: { fr: 'vous', de: 'vous', es: 'tu', it: 'tu', nl: 'tu', pt: 'none' },
  dimensions: { formal: 1, funny: -1, irreverent: -1, enthusiastic: -1 },
  words: [
    { word: 'client', kind: 'banned', instead: 'membre' },
    { word: 'atelier', kind: 'preferred', instead: 'magasin' },
  ],
  audience: { reading: 'simple' },
  emoji: { most: 1, banned: ['🙏'] },
  hashtags: { most: 1, placed: 'end' },
  punctuation: { exclamations: 1 },
  inclusive: 'middle-dot',
};

const signals = {
  vigilance: 'surge',
  ownPosts: [{ text: 'Bonjour à tous, la boutique ouvre samedi matin.' }],
} as const;

function all(text: string, more: Partial<Draft> = {}) {
  const errors: unknown[] = [];
  const draft: Draft = { text, network: 'x', surface: 'post', picturesWithoutAlt: 1, ...more };
  const findings = review(draft, demanding, signals, voiceChecks, (_, error) => errors.push(error));
  expect(errors).toEqual([]);
  const spans = findings.flatMap(({ span, alsoAt = [], edits }) => [
    span,
    ...alsoAt,
    ...edits.map((edit) => edit.span),
  ]);
  expect(spans.filter(({ start, end }) => !(start >= 0 && start <= end && end <= text.length))).toEqual([]);
  return findings;
}

const pieces = fc.constantFrom(
  'tu',
  'vous',
  "t'",
  'as',
  'ton',
  'votre',
  'Sie',
  'du',
  'usted',
  'tienes',
  'client',
  '!!!',
  '🙏',
  '👨‍👩‍👧',
  '#un-deux',
  '@lea',
  'https://a.fr/x',
  '<b>',
  '«',
  '»',
  '"',
  '\n',
  ' ',
  ' ',
  '\u200b',
  '\u202e',
  '\ud83d',
  '\udc00',
  'שלום',
  'مرحبا',
  'client·e·s',
  '𝐎𝐮𝐢',
  '1️⃣',
  '&amp;',
  "'",
  '-',
  '.',
  '’',
  'É',
  'ﬁ',
  '(e)s',
);

describe('whatever is typed', () => {
  test('every finding points into the draft, and no check throws', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        all(parts.join(''));
        all(parts.join(' '));
      }),
      { numRuns: 50 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => void all(text)),
      { numRuns: 50 },
    );
  }, 30_000);

  test('the same draft is found the same, whatever was read before', () => {
    const text = 'Tu viens ? Nos client.e.s et vous !!!';
    const before = all(text);
    all('Something else entirely.');
    expect(all(text)).toEqual(before);
  });

  test.each([
    ['one run of a letter', 'a'],
    ['dots', 'a.'],
    ['emoji', '🎉'],
    ['tags', '#un-deux '],
    ['opening quotes', '« " “ '],
    ['address', "tu t'as vous ton avis, "],
    ['markup', '<a href="x"'],
    ['client.e.s', 'client.e.s'],
    ['mentions', '@a@a.a '],
    ['combining', 'e\u0301\u200d'],
  ])(
    '60,000 characters of %s are read to their end',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(60_000 / unit.length)).slice(0, 60_000);
      expect(all(text).every(({ span }) => !span || span.end <= text.length)).toBe(true);
    },
    30_000,
  );
});
