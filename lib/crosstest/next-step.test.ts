import { describe, expect, it } from 'vitest';
import { priorHyper } from './hyper';
import { nextStep } from './next-step';
import type { EffectSummary } from './posterior-summary';

const believed = (mean: number, sd: number): EffectSummary => ({
  probabilityA: 0.5,
  mean,
  sd,
  lift: { mean: Math.exp(mean), low: 0.8, high: 1.3 },
  expectedLoss: { A: 0.1, B: 0.1 },
});

describe('the next step', () => {
  it('is where a try tells most of the target', () => {
    expect(nextStep(believed(0, 0.3), 'facebook', ['x', 'facebook'], priorHyper).next?.network).toBe(
      'facebook',
    );
  });

  it('is to stop once the choice is made, or when nothing was tried', () => {
    expect(nextStep(believed(0.6, 0.15), 'facebook', ['x', 'facebook'], priorHyper).next).toBeUndefined();
    expect(nextStep(believed(0, 0.3), 'facebook', [], priorHyper)).toEqual({});
  });

  it('says what result would turn it round, and grows with the lead', () => {
    const ratio = (mean: number) =>
      nextStep(believed(mean, 0.3), 'facebook', ['facebook'], priorHyper).wouldChange?.ratio ?? 0;
    expect(ratio(0.1)).toBeGreaterThan(1);
    expect(ratio(0.2)).toBeGreaterThan(ratio(0.1));
  });

  it('does not ask for miracles', () => {
    expect(nextStep(believed(0.8, 0.15), 'facebook', ['x'], priorHyper).wouldChange).toBeUndefined();
  });
});
