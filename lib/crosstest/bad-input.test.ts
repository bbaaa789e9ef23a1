import { describe, expect, it } from 'vitest';
import type { Contrast } from './contrast';
import { decide } from './decide';
import { priorHyper } from './hyper';

const good = { count: 30, ageHours: 48 };
const repost = (a: unknown, more: object = {}): Contrast =>
  ({ kind: 'repost', network: 'x', first: 'A', gapHours: 72, a, b: good, ...more }) as Contrast;
const split = (a: unknown): Contrast =>
  ({ kind: 'split', network: 'x', a, b: { successes: 3, impressions: 900 } }) as Contrast;

describe('numbers that cannot be', () => {
  it.each([
    ['a negative count', repost({ count: -1, ageHours: 48 }), 'crosstestRefusedNegative'],
    ['a missing count', repost({ ageHours: 48 }), 'crosstestRefusedMissing'],
    ['no reading at all', repost(undefined), 'crosstestRefusedMissing'],
    ['not a number', repost({ count: Number.NaN, ageHours: 48 }), 'crosstestRefusedNotANumber'],
    ['a number in words', repost({ count: '12', ageHours: 48 }), 'crosstestRefusedNotANumber'],
    ['more likes than people', repost({ count: 1e15, ageHours: 48 }), 'crosstestRefusedHuge'],
    ['an age before publication', repost({ count: 5, ageHours: -2 }), 'crosstestRefusedNegative'],
    ['a boosted post', repost({ ...good, boosted: true }), 'crosstestRefusedBoosted'],
    ['an unknown order', repost(good, { first: 'C' }), 'crosstestRefusedOrder'],
    ['an unknown gap', repost(good, { gapHours: Number.NaN }), 'crosstestRefusedGap'],
    ['B before A by a negative gap', repost(good, { gapHours: -5 }), 'crosstestRefusedGap'],
    [
      'more clicks than views',
      split({ successes: 50, impressions: 20 }),
      'crosstestRefusedMoreThanImpressions',
    ],
    ['a version nobody saw', split({ successes: 0, impressions: 0 }), 'crosstestRefusedNoImpressions'],
    ['a design of another planet', { kind: 'seance' } as unknown as Contrast, 'crosstestRefusedUnknown'],
    ['nothing', undefined as unknown as Contrast, 'crosstestRefusedUnknown'],
    [
      'a parallel test without its residual',
      { kind: 'parallel', networkA: 'x', networkB: 'y', a: {}, b: { residual: 1 } } as Contrast,
      'crosstestRefusedMissing',
    ],
  ])('%s is left out, and the verdict says why', (_, contrast, reason) => {
    const verdict = decide({ target: 'facebook', contrasts: [contrast] });
    expect(verdict.state).toBe('immature');
    expect(verdict.probabilityA).toBeCloseTo(0.5, 12);
    expect(verdict.refused).toBe(1);
    expect(verdict.notes).toMatchObject([{ key: reason }]);
  });

  it('leaves the good results standing beside the bad one', () => {
    const alone = decide({ target: 'x', contrasts: [repost({ count: 60, ageHours: 48 })] });
    const beside = decide({
      target: 'x',
      contrasts: [repost({ count: 60, ageHours: 48 }), repost(undefined)],
    });
    expect(beside.probabilityA).toBe(alone.probabilityA);
  });

  it('views that are missing or fewer than the likes are not turned into a rate', () => {
    const counts = decide({ target: 'x', contrasts: [repost(good)] });
    for (const views of [undefined, 0, Number.NaN, 12]) {
      const tried = decide({
        target: 'x',
        contrasts: [repost({ ...good, ...(views === undefined ? {} : { views }) })],
      });
      expect(tried.probabilityA).toBe(counts.probabilityA);
    }
  });

  it.each([
    ['no size of effects', { ...priorHyper, effect: { median: Number.NaN, logSd: 0.4 } }],
    [
      'an endless noise',
      { ...priorHyper, repost: { ...priorHyper.repost, scale: Number.POSITIVE_INFINITY } },
    ],
    ['nothing at all', {}],
    ['half of it missing', { ...priorHyper, repost: undefined, early: { df: 2, points: null } }],
    ['a transfer beyond 1', { ...priorHyper, transfer: { fallback: { mean: 3, weight: 5 }, pairs: {} } }],
  ])('what was learnt but is damaged (%s) gives way to the fitted priors', (_, damaged) => {
    const hyper = damaged as typeof priorHyper;
    const contrasts = [repost({ count: 60, ageHours: 48 })];
    expect(decide({ target: 'facebook', contrasts, hyper })).toEqual(
      decide({ target: 'facebook', contrasts }),
    );
  });

  it('a style worth more than any style can be still leaves numbers', () => {
    for (const styleMean of [1e308, -1e308, Number.NaN, Number.POSITIVE_INFINITY]) {
      const { probabilityA, mean, sd, lift } = decide({ target: 'x', contrasts: [], styleMean });
      expect([probabilityA, mean, sd, lift.low, lift.high].every(Number.isFinite)).toBe(true);
    }
  });

  it('early readings of a few likes are no evidence to speak of, and more likes never say less', () => {
    const at = (count: number) =>
      decide({
        target: 'facebook',
        contrasts: [
          {
            kind: 'repost',
            network: 'facebook',
            first: 'A',
            gapHours: 400,
            a: { count: 2 * count, ageHours: 2 },
            b: { count, ageHours: 2 },
          },
        ],
      }).probabilityA;
    const chances = [1, 3, 10, 30, 100, 1000].map(at);
    const even = decide({ target: 'facebook', contrasts: [] }).probabilityA;
    expect(Math.abs((chances[0] ?? 0) - even)).toBeLessThan(0.01);
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
  });
});
