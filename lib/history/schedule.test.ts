import { describe, expect, it } from 'vitest';
import { started } from '../../tests/samples/started';
import { localTime } from '../crosstest/plan/local-time';
import type { HistoryEvent } from './event';
import { fold } from './fold';
import { nextPublication } from './next-publication';
import { scheduleOf } from './schedule';

const hour = 3_600_000;
const day = 24 * hour;
/** Tuesday 20 October 2026, 10:00 in Paris; clocks change on the 25th. */
const tuesday = Date.UTC(2026, 9, 20, 8, 0);

const start = started('e', { at: tuesday, test: ['mastodon', 'bluesky'], design: 'crossover', first: 'B' });
const plan: HistoryEvent = {
  id: 'e:plan',
  type: 'plan/made',
  experiment: 'e',
  at: tuesday,
  timeZone: 'Europe/Paris',
  country: 'FR',
  posts: [
    { network: 'mastodon', variant: 'B', at: tuesday },
    { network: 'bluesky', variant: 'A', at: tuesday },
    { network: 'mastodon', variant: 'A', at: tuesday + 3 * day },
    { network: 'bluesky', variant: 'B', at: tuesday + 3 * day },
  ],
};
const published = (variant: 'A' | 'B', network: string, at: number): HistoryEvent => ({
  id: `e:published:${variant}:${network}`,
  type: 'publication/observed',
  experiment: 'e',
  variant,
  network,
  text: 'x',
  at,
});
const experimentOf = (...events: readonly HistoryEvent[]) => {
  const [experiment] = fold([start, plan, ...events]);
  if (!experiment) throw new Error('no experiment');
  return experiment;
};
const short = (now: number, ...events: readonly HistoryEvent[]) =>
  scheduleOf(experimentOf(...events), now).map(
    ({ variant, network, state }) => `${variant} ${network} ${state}`,
  );

describe('what is left to publish', () => {
  it('is due within the hour, each variant in the order that was drawn', () => {
    expect(short(tuesday)).toEqual([
      'B mastodon due',
      'A bluesky due',
      'A mastodon later',
      'B bluesky later',
    ]);
    expect(nextPublication(experimentOf(), tuesday)).toMatchObject({ variant: 'B', network: 'mastodon' });
  });

  it('goes on with the other posts when one is published', () => {
    const seen = published('B', 'mastodon', tuesday + hour / 10);
    expect(short(tuesday + hour / 4, seen)).toContain('B mastodon published');
    expect(nextPublication(experimentOf(seen), tuesday + hour / 4)?.network).toBe('bluesky');
  });

  it('a first post made in the evening moves the second one to the evening, three days later', () => {
    const evening = tuesday + 9 * hour;
    const steps = scheduleOf(experimentOf(published('B', 'mastodon', evening)), evening + hour);
    const second = steps.find(({ variant, network }) => variant === 'A' && network === 'mastodon');
    expect((second?.at ?? 0) - evening).toBeGreaterThanOrEqual(72 * hour);
    expect(localTime(second?.at ?? 0, 'Europe/Paris').hour).toBe(localTime(evening, 'Europe/Paris').hour);
  });

  it('a time gone by is planned again for the next like moment, and says which one was missed', () => {
    const friday = tuesday + 3 * day;
    const both = [published('B', 'mastodon', tuesday), published('A', 'bluesky', tuesday)];
    const step = nextPublication(experimentOf(...both), friday + 5 * hour);
    expect(step?.missed).toBe(friday);
    // Weekday for weekday, and at ten o'clock although the clocks have changed: Monday, an hour later in UTC.
    expect(localTime(step?.at ?? 0, 'Europe/Paris')).toMatchObject({ date: 26, hour: 10, weekend: false });
  });

  it('after a week of silence nobody is reminded any more, but the post can still be made', () => {
    expect(short(tuesday + 8 * day)).toContain('B mastodon resting');
  });

  it('nothing is left once she stopped the test, or decided', () => {
    const stopped: HistoryEvent = { id: 's', type: 'plan/stopped', experiment: 'e', at: tuesday + 1 };
    const decided: HistoryEvent = {
      id: 'd',
      type: 'decision/made',
      experiment: 'e',
      at: tuesday + 1,
      chosen: 'A',
    };
    expect(short(tuesday, stopped)).toEqual([]);
    expect(short(tuesday, decided)).toEqual([]);
  });

  it('a history older than plans still knows what comes next', () => {
    const [old] = fold([{ ...start, test: ['mastodon'] }]);
    if (!old) throw new Error('no experiment');
    expect(scheduleOf(old, tuesday).map(({ variant }) => variant)).toEqual(['B', 'A']);
  });

  it('an unknown time zone, from a damaged record, does not break it', () => {
    const steps = scheduleOf(
      experimentOf({ ...plan, id: 'p2', at: tuesday + 1, timeZone: 'Mars/Base' }),
      tuesday + 2 * day,
    );
    for (const { at } of steps) expect(Number.isFinite(at)).toBe(true);
  });
});
