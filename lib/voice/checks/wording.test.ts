import { describe, expect, test } from 'vitest';
import type { Check } from '../../draft/check';
import type { Draft } from '../../draft/draft';
import { type BrandVoice, neutralVoice } from '../brand-voice';
import type { VoiceSignals } from '../voice-signals';
import { bland } from './bland';
import { dimensions } from './dimensions';
import { hostile } from './hostile';
import { inclusiveForm } from './inclusive-form';
import { respectful } from './respectful';
import { sensational } from './sensational';
import { silly } from './silly';
import { topDown } from './top-down';
import { wordPreferred } from './word-preferred';

const draft = (text: string): Draft => ({ text, network: 'other', surface: 'post' });
/** What a check finds: topic, then the words, apart by |. */
const found = (
  check: Check<BrandVoice, VoiceSignals>,
  text: string,
  voice: BrandVoice = neutralVoice,
  signals: VoiceSignals = {},
): readonly string[] =>
  check.run(draft(text), voice, signals).map(({ topic, span, alsoAt = [] }) => {
    const words = [span, ...alsoAt].map(({ start, end }) => text.slice(start, end)).join('|');
    return topic === undefined ? words : `${topic}: ${words}`;
  });
/** What the draft becomes when the first edit is taken. */
const edited = (
  check: Check<BrandVoice, VoiceSignals>,
  text: string,
  voice: BrandVoice,
): string | undefined => {
  const edit = check.run(draft(text), voice, {})[0]?.edits[0];
  return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
};

describe('plain wording is asked for, once', () => {
  test.each([
    ['Le client est au cœur de nos préoccupations.', ['cliche: au cœur de nos préoccupations']],
    [
      'We are thrilled to announce our new shop, and we hope that you like it.',
      ['cliche: We are thrilled to announce'],
    ],
    [
      'Dans le cadre de la rentrée, nous allons procéder à la mise en place de tout.',
      ['filler: Dans le cadre de|procéder à la|mise en place de'],
    ],
    ['La boutique ouvre samedi : croissants chauds dès sept heures.', []],
    ['Il a dit « votre avis compte pour nous » et nous avons ri avec lui.', []],
  ])('%s', (text, expected) => {
    expect(found(bland, text)).toEqual(expected);
  });
});

test.each([
  ['You won’t believe what we have in the shop for you', ['bait: You won’t believe']],
  [
    'Vous n’allez pas en croire vos yeux : la suite va vous étonner',
    ['bait: Vous n’allez pas en croire|la suite va vous'],
  ],
  ['We believe that the shop will be open when you come', []],
  ['Nous avons du mal à y croire : déjà dix ans avec vous', []],
])('promises that a click never keeps: %s', (text, expected) => {
  expect(found(sensational, text)).toEqual(expected);
});

test.each([
  ['Calmez-vous, on regarde votre dossier.', ['dismissive: Calmez-vous']],
  [
    'You should have read the terms, that is your problem.',
    ['dismissive: You should have read|that is your problem'],
  ],
  ['Bande de guignols, dégagez de notre page !', ['insult: Bande de|dégagez']],
  ['We are sorry about the delay, and we will be back to you today.', []],
  ['Nous sommes désolés pour ce retard, votre colis part aujourd’hui.', []],
])('words that send somebody away: %s', (text, expected) => {
  expect(found(hostile, text)).toEqual(expected);
});

test.each([
  [
    'Vous devez vous inscrire. Il est obligatoire de venir avec la carte.',
    ['obligation: Vous devez|Il est obligatoire'],
  ],
  ['Vous devez avoir 18 ans pour entrer dans la salle.', []],
  ['You must log in, and you need to bring your card with you.', ['obligation: You must|you need to']],
  ['We did it: our shop, our team, our coffee. We are there for the long run.', ['we: We|our|our|our|We']],
  ['We did it: our shop, our team, our coffee. Will you come?', []],
])('talk from above: %s', (text, expected) => {
  expect(found(topDown, text)).toEqual(expected);
});

describe('bold is not silly', () => {
  test.each([
    ['On ouvre demain !!!!', ['marks: !!!!']],
    ['On ouvre demain !', []],
    ['DERNIERS JOURS POUR PROFITER de la vente', ['capitals: DERNIERS JOURS POUR PROFITER']],
    ['Il faut un PC avec OS, GPU, RAM et CPU', []],
    ['This sale is bussin, come and have a look at it', ['slang: bussin']],
  ])('%s', (text, expected) => {
    expect(found(silly, text)).toEqual(expected);
  });

  test('a joke is fine on a quiet day, and held back while something is brewing', () => {
    const text = 'On est en panne de café, mdr, et vous ?';
    expect(found(silly, text)).toEqual([]);
    expect(found(silly, text, neutralVoice, { vigilance: 'surge' })).toEqual(['joke: mdr']);
  });
});

describe('each dimension is checked against the end that the brand chose', () => {
  const [formal, funny, irreverent, enthusiastic] = dimensions;
  const voice = (dimension: string, point: number): BrandVoice => ({
    ...neutralVoice,
    dimensions: { [dimension]: point },
  });
  test.each([
    [formal, 'formal', 1, 'Ouais, on regarde votre colis et on vous répond.', ['Ouais']],
    [formal, 'formal', 1, 'Nous regardons votre colis et vous répondons.', []],
    [
      formal,
      'formal',
      -1,
      'Nous vous prions de trouver ci-joint le document, par ailleurs disponible.',
      ['Nous vous prions|ci-joint|par ailleurs'],
    ],
    [formal, 'formal', 0, 'Ouais, on regarde votre colis et on vous répond.', []],
    [funny, 'funny', -1, 'We lost the parcel, lol, and we are on it', ['lol']],
    [funny, 'funny', 1, 'We have lost the parcel, and we are on it', []],
    [irreverent, 'irreverent', -1, 'Tant pis pour vous, la vente est finie.', ['Tant pis pour vous']],
    [enthusiastic, 'enthusiastic', -1, 'This is amazing, and the team is incredible', ['amazing|incredible']],
    [enthusiastic, 'enthusiastic', -1, 'La boutique est ouverte ! 🎉 Venez 🎉', ['signs: !|🎉|🎉']],
  ])('%#', (check, dimension, point, text, expected) => {
    expect(check && found(check, text, voice(dimension, point))).toEqual(expected);
  });
});

describe('the brand’s own words and forms', () => {
  const alba: BrandVoice = {
    ...neutralVoice,
    words: [{ word: 'atelier', kind: 'preferred', instead: 'magasin' }],
  };
  test('a better word is proposed in the same capitals', () => {
    expect(edited(wordPreferred, 'Magasin ouvert', alba)).toBe('Atelier ouvert');
    expect(found(wordPreferred, 'Emmagasiner', alba)).toEqual([]);
  });

  test.each([
    [
      'off',
      'Merci à nos client·e·s de la boutique, et à vous.',
      'Merci à nos clients de la boutique, et à vous.',
    ],
    [
      'middle-dot',
      'Merci à nos client.e.s de la boutique, et à vous.',
      'Merci à nos client·e·s de la boutique, et à vous.',
    ],
    [
      'middle-dot',
      'Merci à nos client(e)s de la boutique, et à vous.',
      'Merci à nos client·e·s de la boutique, et à vous.',
    ],
    [
      'parentheses',
      'Merci à nos client·e·s de la boutique, et à vous.',
      'Merci à nos client(e)s de la boutique, et à vous.',
    ],
    ['middle-dot', 'Merci à nos client·e·s de la boutique, et à vous.', undefined],
    ['off', 'Rendez-vous sur alba.example.com, avec le porte-clés de la boutique.', undefined],
    ['full-stop', 'C’est fini.Les soldes sont là, avec le reste de la boutique.', undefined],
  ] as const)('inclusive writing %s: %s', (inclusive, text, expected) => {
    expect(edited(inclusiveForm, text, { ...neutralVoice, inclusive })).toBe(expected);
  });

  test('people are called what they ask to be called', () => {
    expect(edited(respectful, 'Un accès pour les handicapés est prévu à la boutique.', neutralVoice)).toBe(
      'Un accès pour les personnes handicapées est prévu à la boutique.',
    );
    expect(
      found(respectful, 'Un accès pour les handicapés est prévu.', { ...neutralVoice, inclusive: 'off' }),
    ).toEqual([]);
  });
});
