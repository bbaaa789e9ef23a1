import { expect, test } from 'vitest';
import { isAboutSomethingElse } from '../../vigilance/relevance';
import { taughtRelevance } from './taught-relevance';

const kept = (id: number, title: string, other = false) => ({
  id: String(id),
  feed: 'f',
  at: id,
  mention: { id: String(id), feed: 'f', source: 's', title, text: '', seenAt: id },
  ...(other && { other: true as const }),
});
const usual = Array.from({ length: 40 }, (_, i) =>
  kept(i, `Maison Verlaine: ${['nouveau savon', 'la boutique', 'un parfum', 'le prix'][i % 4]} numéro ${i}`),
);
const poet = 'Paul Verlaine, rétrospective du poète à la cinémathèque';

test('two mentions put aside teach to recognise a third', () => {
  const taught = taughtRelevance([...usual, kept(90, poet, true), kept(91, `${poet} ce soir`, true)]);
  const third = kept(92, 'Verlaine et la rétrospective de la cinémathèque').mention;
  expect(isAboutSomethingElse(taught, third)).toBe(true);
});

test.each([
  'Maison Verlaine rappelle un savon',
  'Verlaine ferme sa boutique',
  'Incendie à la Maison Verlaine ce soir',
])('the brand’s own name is never what is held against a mention: “%s”', (title) => {
  const taught = taughtRelevance([
    ...usual,
    ...Array.from({ length: 8 }, (_, i) => kept(90 + i, `${poet} ${i}`, true)),
  ]);
  expect(isAboutSomethingElse(taught, kept(200, title).mention)).toBe(false);
});

test('a single one teaches nothing but itself', () => {
  const taught = taughtRelevance([...usual, kept(90, poet, true)]);
  expect(isAboutSomethingElse(taught, kept(91, poet).mention)).toBe(false);
});
