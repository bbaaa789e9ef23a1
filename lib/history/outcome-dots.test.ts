import { expect, test } from 'vitest';
import { outcomeDots } from './outcome-dots';

test.each([
  [0.5, 0, 0.3, 50],
  [0.66, 0.1, 0.25, 66],
  [0.02, -0.8, 0.4, 2],
  [1, 3, 0.2, 99],
  [0, -3, 0.2, 1],
])('at %d, as many dots have A ahead', (probabilityA, mean, sd, ahead) => {
  const dots = outcomeDots({ probabilityA, mean, sd });
  expect(dots).toHaveLength(100);
  expect(dots.filter((log) => log <= 0)).toHaveLength(ahead);
  expect(dots).toEqual(dots.toSorted((a, b) => a - b));
});

test('their middle is where the belief is', () => {
  const dots = outcomeDots({ probabilityA: 0.66, mean: 0.1, sd: 0.25 });
  const middle = dots.reduce((sum, log) => sum + log, 0) / 100;
  expect(middle).toBeCloseTo(-0.1, 1);
});

test('a belief without a width draws nothing', () => {
  expect(outcomeDots({ probabilityA: 0.5, mean: 0, sd: 0 })).toEqual([]);
  expect(outcomeDots({ probabilityA: 0.5, mean: Number.NaN, sd: 1 })).toEqual([]);
});
