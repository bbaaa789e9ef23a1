import { describe, expect, it } from 'vitest';
import { learnStyle, type StyleObservation, styleMeanOf } from './learn-style';
import { styleMean } from './style-mean';

const told = (
  network: string,
  axis: 'question' | 'number',
  effect: number,
  count: number,
): StyleObservation[] =>
  Array.from({ length: count }, (_, i) => ({
    network,
    difference: { [axis]: i % 2 === 0 ? 1 : -1 },
    // The noise of one experiment is far larger than the effect: alternating signs keep the example exact.
    effect: (i % 2 === 0 ? effect : -effect) + (i % 4 < 2 ? 0.3 : -0.3),
    variance: 0.3,
  }));
const weight = (weights: ReturnType<typeof learnStyle>, axis: string) =>
  weights.find((one) => one.axis === axis);

describe('style effects', () => {
  it('are said only beyond two standard errors', () => {
    const few = weight(learnStyle('x', told('x', 'question', -0.15, 4)), 'question');
    const many = weight(learnStyle('x', told('x', 'question', -0.15, 400)), 'question');
    expect(few?.shown).toBe(false);
    expect(many?.shown).toBe(true);
    expect(many?.mean).toBeLessThan(-0.1);
    expect(many?.mean).toBeGreaterThan(-0.15);
  });

  it('are shrunk: four experiments do not make a rule', () => {
    const { mean = 1 } = weight(learnStyle('x', told('x', 'number', 0.5, 4)), 'number') ?? {};
    expect(mean).toBeGreaterThan(0);
    expect(mean).toBeLessThan(0.05);
  });

  it('pass to another network for a third', () => {
    const there = weight(learnStyle('x', told('x', 'number', 0.15, 400)), 'number')?.mean ?? 0;
    const here = weight(learnStyle('facebook', told('x', 'number', 0.15, 400)), 'number')?.mean ?? 0;
    expect(here / there).toBeCloseTo(0.33, 1);
  });

  it('start from a prior where there is one, and from nothing else', () => {
    const weights = learnStyle('x', [], { question: -0.09 });
    expect(weight(weights, 'question')?.mean).toBeCloseTo(-0.03, 2);
    expect(weight(weights, 'number')?.mean).toBe(0);
    expect(weights.some(({ shown }) => shown)).toBe(false);
  });

  it('add up to what two styles are expected to make of each other', () => {
    const weights = learnStyle('x', told('x', 'number', 0.15, 400));
    const mean = weight(weights, 'number')?.mean ?? 0;
    expect(styleMeanOf({ number: 1, question: 0 }, weights)).toBeCloseTo(mean, 12);
    expect(styleMeanOf({ number: Number.NaN }, weights)).toBe(0);
  });

  it('are not troubled by numbers that cannot be', () => {
    const junk = [{ network: 'x', difference: { number: 1 }, effect: Number.NaN, variance: 1 }];
    expect(learnStyle('x', junk)).toEqual(learnStyle('x', []));
  });

  it('foretell little of two texts, in English, and nothing in French until something was learnt', () => {
    const english = { A: 'How she fixed 12 bikes', B: 'How she fixed 12 bikes?' };
    expect(styleMean(english, 'en', 'facebook', [])).toBeGreaterThan(0);
    expect(styleMean(english, 'en', 'facebook', [])).toBeLessThan(0.1);
    const french = { A: 'Elle a réparé 12 vélos', B: 'A-t-elle réparé 12 vélos ?' };
    expect(styleMean(french, 'fr', 'facebook', [])).toBe(0);
    expect(styleMean(french, 'fr', 'x', told('x', 'question', -0.15, 400))).toBeGreaterThan(0.1);
  });
});
