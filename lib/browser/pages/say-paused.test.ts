import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../tests/gallery/words';
import { started } from '../../../tests/samples/started';
import type { HistoryEvent } from '../../history/event';
import { fold } from '../../history/fold';
import { sayPaused } from './say-paused';

const hour = 3_600_000;
const tuesday = new Date(2026, 4, 19, 10, 0).getTime();
const events = (at: number): HistoryEvent[] => [
  started('e', { at: tuesday - hour, test: ['mastodon'] }),
  {
    id: 'e:plan',
    type: 'plan/made',
    experiment: 'e',
    at: tuesday - hour,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    posts: [{ network: 'mastodon', variant: 'A', at }],
  },
];
const said = (at: number, more: readonly HistoryEvent[] = []) => {
  const [experiment] = fold([...events(at), ...more]);
  if (!experiment) throw new Error('no experiment');
  return sayPaused(experiment, tuesday, wordsOf('fr'));
};

describe('while something is brewing, the page of a test says that it waits', () => {
  it('and when a post whose hour has come will be offered again: the same hour of a like day', () => {
    expect(said(tuesday)).toMatch(/attend.*A.*mercredi.*10:00/s);
  });

  it('and nothing more where its hour has not come', () => {
    expect(said(tuesday + 50 * hour)).toMatch(/attend/);
    expect(said(tuesday + 50 * hour)).not.toContain('10:00');
  });

  it('and nothing at all where no post is left to make', () => {
    const stopped = { id: 'e:stopped', type: 'plan/stopped', experiment: 'e', at: tuesday } as const;
    expect(said(tuesday, [stopped])).toBeUndefined();
  });
});
