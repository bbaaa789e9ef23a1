import { describe, expect, test } from 'vitest';
import reference from '../../tests/reference/vigilance.json';
import { betaBinomialTail } from './beta-binomial-tail';
import { expectedBand } from './expected-band';
import { logGamma } from './log-gamma';
import { negativeBinomialLogMass } from './negative-binomial-mass';
import { upperTailSurprise } from './negative-binomial-tail';
import { returnPeriod } from './return-period';

/** Equal to nine significant digits. */
const same = (ours: number, theirs: number) =>
  expect(Math.abs(ours - theirs) / Math.max(1e-9, Math.abs(theirs))).toBeLessThan(1e-9);

describe('formulas agree with SciPy', () => {
  test.each(reference.gammas)('ln Γ(%d)', (x = 0, value = 0) => {
    if (Math.abs(value) < 1e-12) expect(Math.abs(logGamma(x))).toBeLessThan(1e-12);
    else same(logGamma(x), value);
  });

  test.each(reference.masses)(
    'P(X = %d), mean %d, spread %d',
    (count = 0, mean = 0, spread = 0, value = 0) => {
      expect(Math.abs(negativeBinomialLogMass(count, mean, spread) - value)).toBeLessThan(
        1e-8 * Math.max(1, Math.abs(value)),
      );
    },
  );

  test.each(reference.tails)(
    '-log10 P(X >= %d), mean %d, spread %d',
    (count = 0, mean = 0, spread = 0, value = 0) => {
      expect(Math.abs(upperTailSurprise(count, mean, spread) - value)).toBeLessThan(
        1e-8 * Math.max(1, value),
      );
    },
  );

  test.each(reference.betas)(
    'P(at least %d of %d), beta(%d, %d)',
    (k = 0, n = 0, a = 0, b = 0, value = 0) => {
      expect(betaBinomialTail(k, n, a, b)).toBeCloseTo(value, 10);
    },
  );

  test.each(reference.peaks)(
    'days between peaks: mean %d, deviation %d, value %d',
    (m = 0, d = 0, x = 0, value = 0) => {
      const days = 1e9;
      const known = { days, sum: days * m, squares: days * (m ** 2 + d ** 2), today: null };
      expect(returnPeriod(known, { days: 0, mean: 0, deviation: 1 }, x)).toBeCloseTo(value, 6);
    },
  );
});

describe('formulas hold at their edges', () => {
  test('a count of a million where ten were expected is very surprising, not infinite', () => {
    const surprise = upperTailSurprise(1e6, 10, 3);
    expect(surprise).toBeGreaterThan(1000);
    expect(Number.isFinite(surprise)).toBe(true);
  });

  test('a usual count is not surprising at all', () => {
    expect(upperTailSurprise(4, 4, 2)).toBe(0);
    expect(upperTailSurprise(0, 0, 2)).toBe(0);
  });

  test('more mentions are never less surprising', () => {
    let last = 0;
    for (let count = 0; count < 400; count++) {
      const surprise = upperTailSurprise(count, 7.3, 2.4);
      expect(surprise).toBeGreaterThanOrEqual(last);
      last = surprise;
    }
  });

  test.each([
    [0.1, 1.5],
    [4, 2],
    [60, 5],
    [5000, 30],
  ])('the usual band holds the mean (%d, spread %d)', (mean, spread) => {
    const { low, high } = expectedBand(mean, spread);
    expect(low).toBeLessThanOrEqual(mean);
    expect(high).toBeGreaterThanOrEqual(mean);
    expect(low).toBeGreaterThanOrEqual(0);
  });
});
