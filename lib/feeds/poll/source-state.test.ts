import { describe, expect, test } from 'vitest';
import { anyFeed } from '../kinds/any-feed';
import { followMove, lastingMove } from './follow-move';
import { afterSuccess } from './next-reading';
import { parseSourceState } from './parse-source-state';
import { retryAfter } from './retry-after';
import { problemSentence, sourceHealth } from './source-health';
import { newSourceState, type SourceState } from './source-state';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2026, 4, 4);

describe('a source that moves is followed when it stays there', () => {
  const moved = (to: string, readings: number, every: number) => {
    let state = newSourceState(now);
    for (let i = 0; i < readings; i++)
      state = followMove(state, 'https://www.a.example/feed', to, now + i * every);
    return lastingMove(state, 'https://www.a.example/feed', now + (readings - 1) * every);
  };
  test.each([
    ['three days at the same place', 'https://blog.a.example/feed', 4, day, true],
    ['another owner as well: she is the one who says yes', 'https://b.example/feed', 4, day, true],
    ['a day is too short', 'https://blog.a.example/feed', 9, hour, false],
    ['twice is too few', 'https://blog.a.example/feed', 2, 4 * day, false],
    ['never away from https', 'http://a.example/feed', 9, day, false],
  ] as const)('%s', (_, to, readings, every, offered) => {
    expect(moved(to, readings, every)).toBe(offered ? to : undefined);
  });

  test('back home, it is forgotten', () => {
    const away = followMove(newSourceState(now), 'https://a.example/', 'https://b.example/', now);
    expect(followMove(away, 'https://a.example/', 'https://a.example/', now).moved).toBeUndefined();
  });
});

describe('how a source is doing', () => {
  const read: SourceState = { ...newSourceState(now), readAt: now - hour, newestAt: now - hour, pace: 0.5 };
  test.each([
    ['never read', newSourceState(now), 'new'],
    ['read an hour ago', read, 'fine'],
    ['failed once', { ...read, failures: 1, problem: 'server-error' }, 'fine'],
    ['failed three times', { ...read, failures: 3, problem: 'server-error' }, 'down'],
    [
      'unreadable since yesterday',
      { ...read, failures: 1, problem: 'timeout', readAt: now - 2 * day },
      'down',
    ],
    ['twelve items a day, then nothing for a week', { ...read, newestAt: now - 7 * day }, 'quiet'],
    ['one a month, nothing for a week', { ...read, pace: 1 / 720, newestAt: now - 7 * day }, 'fine'],
  ] as const)('%s: %s', (_, state, expected) => {
    expect(sourceHealth(state, now).state).toBe(expected);
  });

  test('each problem has its sentence', () => {
    expect(problemSentence('gone')).toEqual({ key: 'sourceProblemGone' });
  });
});

describe('how soon it is read again', () => {
  const minutes = (pace: number) => afterSuccess({ ...anyFeed, holds: 20 }, pace, () => 0.5) / 60_000;
  test('a quiet one every hour, a lively one every half hour, never more', () => {
    expect([minutes(0), minutes(12), minutes(500)]).toEqual([60, 50, 30]);
  });
});

test.each([
  ['120', 120_000],
  [' 5 ', 5_000],
  ['999999999', day],
  [new Date(now + 60_000).toUTCString(), 60_000],
  ['soon', undefined],
  ['-5', undefined],
  [null, undefined],
  [new Date(now - 60_000).toUTCString(), undefined],
])('Retry-After: %s', (header, wait) => {
  expect(retryAfter(header, now)).toBe(wait === undefined ? undefined : now + wait);
});

describe('what was stored is checked', () => {
  const state: SourceState = {
    ...newSourceState(now),
    readAt: now,
    validators: { etag: '"x"', since: now },
    coverage: [[now - hour, now]],
    known: ['a'],
  };
  test('through JSON and back', () => {
    expect(parseSourceState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });
  test.each([null, {}, { ...state, v: 2 }, { ...state, known: 'x' }, { ...state, nextAt: null }])(
    'refused: %j',
    (value) => {
      expect(parseSourceState(value)).toBeUndefined();
    },
  );
});
