import { expect, test } from 'vitest';
import priors from '../lib/crosstest/priors.json';
import { digestOf } from './bench/crosstest/fit-digest';
import report from './bench/crosstest/fit-report.json';
import news from './bench/crosstest/news-priors.json';

test('what is believed before anything was learnt is what was fitted on open data: no number was set by hand since', () => {
  const { source: _, ...shipped } = priors;
  expect(digestOf(shipped)).toBe(report.priors);
  expect(digestOf(news)).toBe(report.news);
});

test('a number that is changed by hand shows', () => {
  const { source: _, ...shipped } = priors;
  expect(digestOf({ ...shipped, split: { armSd: shipped.split.armSd + 1e-9 } })).not.toBe(report.priors);
});
