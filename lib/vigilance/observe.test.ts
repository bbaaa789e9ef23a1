import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../tests/bench/vigilance/seeded-random';
import { observe } from './observe';
import type { Signal } from './signal';
import type { Tally } from './tally';
import { newWatch, type Watch } from './watch';

/** Monday 4 May 2026, 00:00 UTC. */
const monday = 493_704;

/** A brand mentioned about `perHour` times an hour by day and a third of it by night, for some days. */
function usual(perHour: number, days: number, seed = 7): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: 24 * days }, (_, hour) => {
    const mean = perHour * (hour % 24 < 7 ? 0.4 : 1.25);
    const limit = Math.exp(-mean);
    let count = 0;
    for (let p = random(); p > limit; p *= random()) count++;
    return count;
  });
}

function watchAll(
  tallies: readonly (number | Tally | undefined)[],
  from: Watch = newWatch(),
  start = monday,
) {
  let watch = from;
  const signals: Signal[] = [];
  tallies.forEach((tally, i) => {
    if (tally === undefined) return;
    const { state, signal } = observe(watch, start + i, tally);
    watch = state;
    signals.push(signal);
  });
  return { watch, signals, next: start + tallies.length };
}

describe('a surge is told, once, with its size and its beginning', () => {
  const { watch, next } = watchAll(usual(6, 30, 3));

  test('four times the usual level is told within three hours', () => {
    const { signals } = watchAll([26, 31, 24], watch, next);
    const told = signals.find((s) => s.surge?.isNew);
    expect(told).toBeDefined();
    expect(Math.abs((told?.surge?.since ?? 0) - next)).toBeLessThanOrEqual(1);
  });

  test('the ratio is about what happened', () => {
    const { signals } = watchAll([10, 9, 11, 10], watch, next);
    const surge = signals.at(-1)?.surge;
    expect(surge && surge.count / surge.expected).toBeGreaterThan(2.5);
  });

  test('the same news told again in the evening is no second alarm', () => {
    const { signals } = watchAll([30, 28, 9, 8, 6, 5, 7, 25, 30], watch, next);
    expect(signals.filter((s) => s.surge?.isNew)).toHaveLength(1);
  });

  test('it is over after a calm night, and another one may be told', () => {
    const calm = usual(6, 2, 99);
    const { signals } = watchAll([30, 28, ...calm, 40, 45], watch, next);
    expect(signals.at(-3)?.state).toBe('calm');
    expect(signals.filter((s) => s.surge?.isNew)).toHaveLength(2);
  });

  test('a crisis does not become the usual level of its own aftermath', () => {
    const before = watchAll([6], watch, next).signals[0]?.expected ?? 0;
    const { watch: after } = watchAll([200, 300, 250, 180], watch, next);
    const { signals } = watchAll([6], after, next + 4);
    expect(signals[0]?.expected).toBeLessThan(2 * before + 2);
  });
});

describe('silence is kept where nothing is known', () => {
  test('three days of learning: no alarm, whatever comes', () => {
    const { signals } = watchAll([1, 2, 80, 1, 0, 90]);
    expect(signals.every((s) => s.state === 'learning' && !s.surge)).toBe(true);
  });

  test('an ordinary month brings a handful of alarms at most', () => {
    const { signals } = watchAll(usual(6, 60, 21));
    expect(signals.filter((s) => s.surge?.isNew).length).toBeLessThanOrEqual(8);
  });

  test('asking for fewer false alarms gives fewer', () => {
    const alarms = (perWeek: number) => {
      let watch = newWatch();
      return usual(6, 120, 5).filter((count, i) => {
        const { state, signal } = observe(watch, monday + i, count, { perWeek });
        watch = state;
        return signal.surge?.isNew;
      }).length;
    };
    expect(alarms(0.2)).toBeLessThan(alarms(3));
  });
});

describe('hours that were not seen are missing, not empty', () => {
  const { watch, next } = watchAll(usual(6, 30));

  test('a weekend with the browser closed changes neither the level nor the mood', () => {
    const level = observe(watch, next, 7).signal.level;
    const { state, signal } = observe(watch, next + 60, 7);
    expect(signal.level).toBeCloseTo(level, 5);
    expect(signal.state).toBe('calm');
    expect(state.quiet.since).toBeNull();
  });

  test('a feed cut at twenty entries can raise an alarm', () => {
    const { signals } = watchAll(
      [
        { count: 20, atLeast: true },
        { count: 20, atLeast: true },
      ],
      watch,
      next,
    );
    expect(signals.some((s) => s.surge)).toBe(true);
  });

  test('and cannot end one', () => {
    const { watch: risen } = watchAll([30, 28, 31], watch, next);
    const cut = observe(risen, next + 3, { count: 0, atLeast: true }).state.burstOdds;
    const empty = observe(risen, next + 3, 0).state.burstOdds;
    expect(cut).toBeGreaterThan(empty);
  });
});

describe('rare brands are judged by their waits', () => {
  const oneAWeek = Array.from({ length: 24 * 90 }, (_, i) => (i % 168 === 50 ? 1 : 0));
  const { watch, next } = watchAll(oneAWeek);

  test('one mention, as every week, is nothing', () => {
    expect(watchAll(oneAWeek).signals.some((s) => s.surge)).toBe(false);
  });

  test('three in four hours are told', () => {
    const { signals } = watchAll([1, 0, 1, 1], watch, next);
    expect(signals.at(-1)?.surge).toMatchObject({ isNew: true, sparse: true, count: 3 });
  });
});

test('a brand that nobody mentions any more is said to be silent', () => {
  const { watch, next } = watchAll(usual(6, 30));
  const { signals } = watchAll(new Array(24).fill(0), watch, next);
  expect(signals[2]?.silence).toBeUndefined();
  expect(signals.at(-1)?.silence?.since).toBe(next);
});

test('the state does not grow with time', () => {
  const { watch } = watchAll(usual(6, 240));
  expect(JSON.stringify(watch).length).toBeLessThan(4_000);
});

describe('bad input gets a sensible answer', () => {
  const { watch, next } = watchAll(usual(6, 10));
  test.each([Number.NaN, -5, Number.POSITIVE_INFINITY, 1e300, 2.7])('a count of %d', (count) => {
    const { state, signal } = observe(watch, next, count);
    expect(Number.isFinite(signal.rarity)).toBe(true);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  test.each([Number.NaN, -1, 0.5, next - 5])('an hour of %d changes nothing', (hour) => {
    expect(observe(watch, hour, 4).state).toEqual(watch);
  });
});
