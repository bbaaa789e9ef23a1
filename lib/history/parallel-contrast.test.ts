import { expect, test } from 'vitest';
import type { Experiment } from './experiment';
import { learnFrom } from './learn/learnt';
import type { PostResult } from './learn/post-results';
import { parallelContrast } from './parallel-contrast';
import { verdictOf } from './verdict-of';

const publications: Experiment['publications'] = [
  { id: 'pa', variant: 'A', network: 'mastodon', at: 1_000, text: 'a', asWritten: true },
  { id: 'pb', variant: 'B', network: 'bluesky', at: 2_000, text: 'b', asWritten: true },
];
const test2 = ['mastodon', 'bluesky'];
const result = (network: string, published: number, text: string, residual: number): PostResult => ({
  network,
  published,
  text,
  format: 'post',
  likes: 10,
  residual,
  sd: 0.9,
});
const results = [result('mastodon', 1_000, 'a', 0.7), result('bluesky', 2_000, 'b', -0.2)];

test('A here and B there are compared by what each did beyond the habit of its account', () => {
  expect(parallelContrast({ publications, test: test2 }, results)).toEqual({
    kind: 'parallel',
    networkA: 'mastodon',
    networkB: 'bluesky',
    a: { residual: 0.7, sd: 0.9 },
    b: { residual: -0.2, sd: 0.9 },
  });
});

test('nothing is compared while a result or a habit is unknown, nor where one network has both', () => {
  expect(parallelContrast({ publications, test: test2 }, results.slice(1))).toBeUndefined();
  expect(parallelContrast({ publications: publications.slice(1), test: test2 }, results)).toBeUndefined();
  const both = [
    ...publications,
    { ...publications[0], id: 'p3', variant: 'B' as const },
  ] as Experiment['publications'];
  expect(parallelContrast({ publications: both, test: test2 }, results)).toBeUndefined();
});

test('such a test has a verdict, and a modest one', () => {
  const experiment: Experiment = {
    id: 'e',
    startedAt: 0,
    target: 'facebook',
    test: test2,
    design: 'parallel',
    first: 'A',
    metric: 'likes',
    variants: { A: 'a', B: 'b' },
    practice: false,
    publications,
    readings: [],
    missed: [],
    claims: [],
  };
  const verdict = verdictOf(experiment, 3_000, { ...learnFrom([], []), results });
  expect(verdict.used).toBe(1);
  expect(verdict.probabilityA).toBeGreaterThan(0.5);
  expect(verdict.probabilityA).toBeLessThan(0.62);
});
