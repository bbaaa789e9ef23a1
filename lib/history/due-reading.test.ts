import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueReadings } from './due-reading';
import type { Experiment, MissedReading, Reading } from './experiment';

const hour = 3_600_000;
const start = Date.UTC(2026, 2, 27, 9);
const experiment: Experiment = {
  id: 'e1',
  startedAt: start,
  target: 'facebook',
  test: ['mastodon'],
  design: 'repost',
  first: 'A',
  metric: 'likes',
  variants: { A: 'a', B: 'b' },
  practice: false,
  publications: [{ id: 'pa', variant: 'A', network: 'mastodon', at: start, text: 'a', asWritten: true }],
  readings: [],
  missed: [],
  claims: [],
};
const reading = (
  ageHours: number,
  counts: Reading['counts'] = { likes: 4 },
  variant: 'A' | 'B' = 'A',
): Reading => ({
  id: `${variant}${ageHours}`,
  variant,
  network: 'mastodon',
  at: start + ageHours * hour,
  ageHours,
  counts,
  source: 'api',
});
const failed = (afterHours: number, why: MissedReading['why'], retryAt?: number): MissedReading => ({
  id: `f${afterHours}`,
  variant: 'A',
  network: 'mastodon',
  at: start + afterHours * hour,
  why,
  ...(retryAt === undefined ? {} : { retryAt }),
});
const due = (changes: Partial<Experiment>, afterHours = 0) => {
  const [one] = dueReadings([{ ...experiment, ...changes }], start + afterHours * hour);
  return one && { age: one.age, after: (one.from - start) / hour };
};

describe('each publication is read half way, then at the age its network is read at', () => {
  test.each([
    ['just published', {}, 0, { age: 12, after: 12 }],
    ['read half way', { readings: [reading(12)] }, 13, { age: 24, after: 24 }],
    ['read at its age', { readings: [reading(24)] }, 30, undefined],
    ['the browser was closed until now: once, at the last age', {}, 60, { age: 24, after: 12 }],
    [
      'read, but not what the test compares',
      { readings: [reading(24, { reposts: 2 })] },
      25,
      { age: 24, after: 12 },
    ],
    ['only tried in practice', { practice: true }, 30, undefined],
  ])('%s', (_, changes, after, expected) => {
    expect(due(changes, after)).toEqual(expected);
  });

  test('the second version is read at the age the first one was', () => {
    const publications = [
      ...experiment.publications,
      {
        id: 'pb',
        variant: 'B',
        network: 'mastodon',
        at: start + 72 * hour,
        text: 'b',
        asWritten: true,
      } as const,
    ];
    const readings = [reading(40), reading(20, { likes: 1 }, 'B')];
    expect(due({ publications, readings }, 73)).toEqual({ age: 40, after: 112 });
  });
});

test('what she has to read herself is due once, at its age', () => {
  const [one] = dueReadings([experiment], start, () => true);
  expect(one && [one.age, (one.from - start) / hour]).toEqual([24, 24]);
});

describe('what fails is tried again, and left in peace in the end', () => {
  test('after a quarter of an hour, then twice as long each time', () => {
    expect(due({ missed: [failed(12, 'unreachable')] }, 12)?.after).toBe(12.25);
    expect(due({ missed: [failed(12, 'unreachable'), failed(13, 'unreachable')] }, 13)?.after).toBe(13.5);
  });

  test('not before the server wants it', () => {
    const missed = [failed(12, 'unreachable', start + 20 * hour)];
    expect(due({ missed }, 12)?.after).toBe(20);
  });

  test('a reading that succeeds makes former failures forgotten', () => {
    const missed = [failed(12, 'unreachable'), failed(12.5, 'unreachable')];
    expect(due({ missed, readings: [reading(13)] }, 14)).toEqual({ age: 24, after: 24 });
  });

  test('a post said to be deleted is asked about once more, and no more', () => {
    expect(due({ missed: [failed(12, 'deleted')] }, 12)).toBeDefined();
    expect(due({ missed: [failed(12, 'deleted'), failed(13, 'deleted')] }, 14)).toBeUndefined();
  });

  test('never is anything due at a time that is no number, whatever happened', () => {
    const when = fc.double({ noNaN: true, min: -1e12, max: 1e13 });
    const whys = fc.constantFrom<MissedReading['why']>(
      'deleted',
      'unreachable',
      'refused',
      'unclear',
      'not-shown',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(when, whys)), fc.array(when), when, (failures, ages, now) => {
        const missed = failures.map(([at, why], i) => ({ ...failed(0, why), id: `f${i}`, at: start + at }));
        const readings = ages.map((age) => reading(age / hour));
        const dues = dueReadings([{ ...experiment, missed, readings }], now);
        return dues.every(({ from, age }) => Number.isFinite(from) && age > 0 && age <= 72);
      }),
    );
  });
});
