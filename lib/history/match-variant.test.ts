import { expect, test } from 'vitest';
import { matchVariant } from './match-variant';

const awaited = [
  { experiment: 'e1', variant: 'A', text: 'Nos ateliers rouvrent samedi, venez essayer !', practice: false },
  {
    experiment: 'e1',
    variant: 'B',
    text: 'Samedi, on vous ouvre les ateliers : qui vient ?',
    practice: false,
  },
] as const;

test.each([
  ['Nos ateliers rouvrent samedi, venez essayer !', 'A'],
  ['Nos ateliers rouvrent samedi, venez essayer ! ^JD', 'A'],
  ['Samedi, on vous ouvre les ateliers : qui vient ?\n#atelier', 'B'],
])('%s is recognised as variant %s', (text, variant) => {
  expect(matchVariant(text, awaited)?.variant).toBe(variant);
});

test.each(['Merci à toutes et à tous pour votre visite', 'Samedi', '', '🎉'])(
  '%s is another message',
  (text) => {
    expect(matchVariant(text, awaited)).toBeUndefined();
  },
);
