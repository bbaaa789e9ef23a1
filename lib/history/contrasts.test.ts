import { expect, test } from 'vitest';
import { contrastsOf } from './contrasts';
import type { Experiment, Reading } from './experiment';

const hour = 3_600_000;
const experiment: Experiment = {
  id: 'e1',
  startedAt: 0,
  target: 'facebook',
  test: ['mastodon'],
  design: 'repost',
  first: 'B',
  metric: 'likes',
  variants: { A: 'a', B: 'b' },
  practice: false,
  publications: [
    { id: 'pb', variant: 'B', network: 'mastodon', at: 0, text: 'b', asWritten: true },
    { id: 'pa', variant: 'A', network: 'mastodon', at: 72 * hour, text: 'a', asWritten: true },
  ],
  readings: [],
  missed: [],
  claims: [],
};
const reading = (variant: 'A' | 'B', ageHours: number, likes?: number): Reading => ({
  id: `${variant}${ageHours}`,
  variant,
  network: 'mastodon',
  at: 0,
  ageHours,
  counts: likes === undefined ? {} : { likes },
  source: 'hand',
});

test('readings of the same age are compared, whatever was read later', () => {
  const readings = [reading('B', 24, 12), reading('B', 90, 40), reading('A', 25, 18)];
  expect(contrastsOf({ ...experiment, readings })).toEqual([
    {
      kind: 'repost',
      network: 'mastodon',
      first: 'B',
      gapHours: 72,
      a: { count: 18, ageHours: 25 },
      b: { count: 12, ageHours: 24 },
    },
  ]);
});

test.each([
  ['nothing was read', []],
  ['only one version was read', [reading('A', 24, 3)]],
  ['the chosen metric is unknown', [reading('A', 24), reading('B', 24)]],
])('no comparison when %s', (_, readings) => {
  expect(contrastsOf({ ...experiment, readings })).toEqual([]);
});

test('a platform’s own test is compared whole, beside what was posted', () => {
  const splits = [
    {
      id: 's',
      at: 9,
      network: 'facebook',
      a: { impressions: 3_000, successes: 60 },
      b: { impressions: 2_990, successes: 40 },
    },
  ];
  expect(contrastsOf({ ...experiment, splits })).toEqual([
    { kind: 'split', network: 'facebook', a: splits[0]?.a, b: splits[0]?.b },
  ]);
});
