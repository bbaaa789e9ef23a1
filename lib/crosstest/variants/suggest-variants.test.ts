import { describe, expect, it } from 'vitest';
import { suggestVariants } from './suggest-variants';

const by = (language: 'en' | 'fr', text: string) =>
  Object.fromEntries(suggestVariants(text, language).map(({ id, text }) => [id, text]));

describe('a second version by rule', () => {
  it.each([
    ['Venez fêter la rentrée avec nous. ^JD', 'question', 'Vous venez fêter la rentrée avec nous\u202f? ^JD'],
    ['Essayez nos vélos ce samedi !', 'question', 'Vous essayez nos vélos ce samedi\u202f?'],
    [
      'Notre atelier rouvre samedi. 12 vélos vous attendent. ^JD',
      'number',
      '12 vélos vous attendent. Notre atelier rouvre samedi. ^JD',
    ],
    ['Notre atelier rouvre samedi.', 'opening', 'Le saviez-vous\u202f? Notre atelier rouvre samedi.'],
    [
      'L’atelier rouvre samedi. Qui vient avec son vélo ? #velo',
      'question-first',
      'Qui vient avec son vélo ? L’atelier rouvre samedi. #velo',
    ],
    ['L’atelier rouvre ! Venez tous !', 'calm', 'L’atelier rouvre. Venez tous.'],
    ['L’atelier rouvre samedi 🚲 ^JD', 'no-emoji', 'L’atelier rouvre samedi ^JD'],
    ['L’atelier rouvre samedi. #velo #paris', 'no-hashtags', 'L’atelier rouvre samedi.'],
  ])('%s (%s)', (text, id, expected) => {
    expect(by('fr', text)[id]).toBe(expected);
  });

  it.each([
    ['Our café opens on Saturday.', 'opening', 'Did you know? Our café opens on Saturday.'],
    [
      'Our café opens on Saturday. We fixed 120 bikes last year. ^JD',
      'number',
      'We fixed 120 bikes last year. Our café opens on Saturday. ^JD',
    ],
    [
      'Our café opens on Saturday. Bring your bike. We bring the tools. — Julie',
      'shorter',
      'Our café opens on Saturday. — Julie',
    ],
  ])('%s (%s)', (text, id, expected) => {
    expect(by('en', text)[id]).toBe(expected);
  });
});

describe('where a rule could break the message, it says nothing', () => {
  it.each([
    ['fr', 'Retrouvez-nous samedi.', 'question'],
    ['fr', 'Chez nous, tout est réparable.', 'question'],
    ['fr', 'Venez samedi, nous apportons les outils.', 'question'],
    ['fr', 'Un atelier ouvre. Il aura 12 places.', 'number'],
    ['fr', 'Nous rouvrons samedi. 12 places. Elles partent vite.', 'number'],
    ['fr', 'Samedi, on répare vos vélos.', 'opening'],
    ['en', 'Come and see us on Saturday.', 'opening'],
    ['en', 'Our café opens. It has 12 seats.', 'number'],
    ['en', 'Is your bike sulking? Our café opens on Saturday.', 'opening'],
  ] as const)('%s: %s (%s)', (language, text, id) => {
    expect(by(language, text)[id]).toBeUndefined();
  });

  it.each([
    '',
    '   ',
    '^JD',
    '#velo',
    'a\nb\nc',
    'https://example.org',
    '🚲',
    '!'.repeat(20_000),
    'Dr. Martin vient.',
  ])('nothing, or something sensible, for %j', (text) => {
    for (const { text: made } of suggestVariants(text, 'fr')) expect(made.trim()).not.toBe('');
  });
});
