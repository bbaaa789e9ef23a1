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
    ['a transfer beyond 1', { ...priorHyper, transfer: { fallback: { mean: 3, weight: 5 }, pairs: {} } }],
  ])('what was learnt but is damaged (%s) gives way to the fitted priors', (_, hyper) => {
    const contrasts = [repost({ count: 60, ageHours: 48 })];
    expect(decide({ target: 'facebook', contrasts, hyper })).toEqual(
      decide({ target: 'facebook', contrasts }),
    );
  });
});
