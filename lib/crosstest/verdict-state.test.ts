import { describe, expect, it } from 'vitest';
import { verdictState } from './verdict-state';

const summary = (probabilityA: number, loss = 0.05) => ({
  probabilityA,
  mean: 0,
  sd: 0.3,
  lift: { mean: 1, low: 0.8, high: 1.3 },
  expectedLoss: { A: loss, B: 0.2 },
});
const known = { mature: true, split: false, late: false };

describe('the state of a test', () => {
  it.each([
    [0.52, 'no-difference'],
    [0.59, 'no-difference'],
    [0.6, 'leaning'],
    [0.26, 'leaning'],
    [0.75, 'probable'],
    [0.89, 'probable'],
    [0.9, 'sure'],
    [0.08, 'sure'],
  ])('%s is %s', (probability, state) => {
    expect(verdictState(summary(probability), known)).toBe(state);
  });

  it('asks more of a random split before it is sure', () => {
    expect(verdictState(summary(0.93), { ...known, split: true })).toBe('probable');
    expect(verdictState(summary(0.951), { ...known, split: true })).toBe('sure');
  });

  it('is "no difference" when being wrong would cost next to nothing', () => {
    expect(verdictState(summary(0.7, 0.01), known)).toBe('no-difference');
    expect(verdictState(summary(0.8, 0.01), known)).toBe('probable');
  });

  it('waits for the reading age, but not beyond the deadline', () => {
    expect(verdictState(summary(0.99), { ...known, mature: false })).toBe('immature');
    expect(verdictState(summary(0.55), { mature: false, split: false, late: true })).toBe('deadline');
  });
});
