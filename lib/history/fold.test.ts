import { describe, expect, test } from 'vitest';
import { started } from '../../tests/samples/started';
import type { HistoryEvent } from './event';
import { fold } from './fold';

const hour = 3_600_000;
const start = started('e1', { at: 1_000, test: ['mastodon'], first: 'B' });
const published: HistoryEvent = {
  id: 'e1:published:B:mastodon',
  type: 'publication/observed',
  experiment: 'e1',
  variant: 'B',
  network: 'mastodon',
  text: 'Salut tout  le monde\n',
  at: 2_000,
};
const reading: HistoryEvent = {
  id: 'r1',
  type: 'reading/taken',
  experiment: 'e1',
  variant: 'B',
  network: 'mastodon',
  source: 'hand',
  at: 2_000 + 24 * hour,
  counts: { likes: 12 },
};

describe('the history she sees is what really happened', () => {
  test('an experiment shows its publications, and readings with their age', () => {
    const [experiment] = fold([start, published, reading]);
    expect(experiment?.publications).toMatchObject([{ variant: 'B', network: 'mastodon', asWritten: true }]);
    expect(experiment?.readings).toMatchObject([{ ageHours: 24, counts: { likes: 12 } }]);
  });

  test('the same events in any order, and told twice, give the same history', () => {
    const inOrder = fold([start, published, reading]);
    expect(fold([reading, published, start, reading, start])).toEqual(inOrder);
  });

  test('a count nobody measured stays unknown, it is never 0', () => {
    const [experiment] = fold([start, published, reading]);
    expect(experiment?.readings[0]?.counts.comments).toBeUndefined();
  });

  test('the numbers of a network’s own test: the newest count, and none once they are taken back', () => {
    const arm = { impressions: 3_000, successes: 40 };
    const split: HistoryEvent = {
      id: 's1',
      type: 'split/counted',
      experiment: 'e1',
      at: 3_000,
      network: 'youtube',
      a: arm,
      b: { ...arm, successes: 52 },
    };
    const newer: HistoryEvent = { ...split, id: 's2', at: 4_000, a: { ...arm, successes: 44 } };
    const back: HistoryEvent = {
      id: 'w2',
      type: 'reading/withdrawn',
      experiment: 'e1',
      at: 5_000,
      reading: 's2',
    };
    expect(fold([start, newer, split])[0]?.splits).toMatchObject([{ id: 's2', a: { successes: 44 } }]);
    expect(fold([start, newer, split, back])[0]?.splits).toMatchObject([{ id: 's1' }]);
    expect(fold([start])[0]?.splits).toBeUndefined();
  });

  test('a reading taken back is gone, the others stay', () => {
    const other: HistoryEvent = { ...reading, id: 'r2', counts: { likes: 13 } };
    const withdrawn: HistoryEvent = {
      id: 'w1',
      type: 'reading/withdrawn',
      experiment: 'e1',
      at: 3_000,
      reading: 'r1',
    };
    expect(fold([start, published, reading, other, withdrawn])[0]?.readings.map(({ id }) => id)).toEqual([
      'r2',
    ]);
  });

  test('events that arrive before their experiment wait for it', () => {
    expect(fold([published, reading])).toEqual([]);
  });

  test('what was published with another word is said to differ', () => {
    const [experiment] = fold([start, { ...published, text: 'Salut tout le monde ! ^JD' }]);
    expect(experiment?.publications[0]?.asWritten).toBe(false);
  });

  test('an erased experiment is no longer shown', () => {
    expect(fold([start, { id: 'x', type: 'experiment/erased', experiment: 'e1', at: 9_000 }])).toEqual([]);
  });

  test('a reading that could not be taken is shown with its reason, and so is a post changed since', () => {
    const failed: HistoryEvent = {
      id: 'f1',
      type: 'reading/failed',
      experiment: 'e1',
      at: 3_000,
      variant: 'B',
      network: 'mastodon',
      why: 'unreachable',
      retryAt: 9_000,
    };
    const edited: HistoryEvent = {
      id: 'x1',
      type: 'publication/edited',
      experiment: 'e1',
      at: 4_000,
      publication: published.id,
      text: 'Salut tout le monde, c’est samedi',
    };
    const [experiment] = fold([start, published, failed, edited]);
    expect(experiment?.missed).toMatchObject([{ variant: 'B', why: 'unreachable', retryAt: 9_000 }]);
    expect(experiment?.publications[0]?.edited).toEqual({ at: 4_000, text: edited.text });
  });

  test('a post put back to its words is no edit', () => {
    const edited: HistoryEvent = {
      id: 'x1',
      type: 'publication/edited',
      experiment: 'e1',
      at: 4_000,
      publication: published.id,
      text: 'Salut tout le monde',
    };
    expect(fold([start, published, edited])[0]?.publications[0]?.edited).toBeUndefined();
  });
});
