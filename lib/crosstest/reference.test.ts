import { describe, expect, it } from 'vitest';
import reference from '../../tests/reference/crosstest.json';
import type { Contrast } from './contrast';
import { decide } from './decide';
import { type Hyper, priorHyper } from './hyper';
import { testPower } from './plan/test-power';
import { digamma } from './stats/digamma';
import { normalCdf } from './stats/normal-cdf';
import { rankCorrelation } from './stats/rank-correlation';
import { ridge } from './stats/ridge';

/** Recomputed by another program, in another language, by brute force: tests/reference/crosstest.py. */
describe('the estimator against an independent one', () => {
  it.each(reference.decide.map((one) => [one.name, one] as const))('%s', (_, { input, expected }) => {
    const { probabilityA, mean, sd, expectedLoss } = decide({
      target: input.target,
      contrasts: input.contrasts as Contrast[],
      styleMean: input.styleMean,
      hyper: { ...priorHyper, transfer: input.transfer, learnt: input.learnt } as Hyper,
    });
    expect(probabilityA).toBeCloseTo(expected.probabilityA, 6);
    expect(mean).toBeCloseTo(expected.mean, 6);
    expect(sd).toBeCloseTo(expected.sd, 6);
    expect(expectedLoss.A).toBeCloseTo(expected.lossA, 6);
    expect(expectedLoss.B).toBeCloseTo(expected.lossB, 6);
  });

  it.each(reference.power.map((one) => [one.name, one] as const))(
    'power: %s',
    (_, { contrasts, expected }) => {
      const planned = contrasts.map(([network, usualCount]) => ({
        kind: 'repost' as const,
        network: String(network),
        usualCount: Number(usualCount),
      }));
      const { right, gain } = testPower('facebook', planned, priorHyper);
      expect(right).toBeCloseTo(expected.right, 8);
      expect(gain).toBeCloseTo(expected.gain, 8);
    },
  );
});

describe('formulas against SciPy', () => {
  it('the normal distribution', () => {
    for (const [x = 0, expected = 0] of reference.normalCdf) {
      expect(Math.abs(normalCdf(x) - expected)).toBeLessThan(1e-14);
      expect(Math.abs(normalCdf(x) / expected - 1)).toBeLessThan(1e-9);
    }
  });

  it('digamma and trigamma', () => {
    for (const [x = 0, value = 0, slope = 0] of reference.digamma) {
      expect(digamma(x).value).toBeCloseTo(value, 9);
      expect(digamma(x).slope / slope).toBeCloseTo(1, 9);
    }
  });

  it('ridge regression', () => {
    const { rows, values, variances, prior, sd, mean, se } = reference.ridge;
    const fitted = ridge(rows, values, variances, prior, sd);
    mean.forEach((expected, i) => {
      expect(fitted.mean[i]).toBeCloseTo(expected, 10);
    });
    se.forEach((expected, i) => {
      expect(fitted.se[i]).toBeCloseTo(expected, 10);
    });
  });

  it('rank correlation, ties included', () => {
    const { x, y, expected } = reference.rankCorrelation;
    expect(rankCorrelation(x, y)).toBeCloseTo(expected, 12);
  });
});
