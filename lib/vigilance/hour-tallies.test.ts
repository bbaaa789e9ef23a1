import { describe, expect, test } from 'vitest';
import { addCoverage, type Coverage, coverageOfReading, isCovered } from './coverage';
import { followBrand } from './follow-brand';
import { gatherStories } from './gather-stories';
import { hourOf, hourTallies } from './hour-tallies';
import type { Mention } from './mention';
import { newWatch } from './watch';

const hour = 3_600_000;
const start = 493_704;
const at = (hours: number) => (start + hours) * hour;
const mention = (hours: number | undefined, id: string): Mention => ({
  id,
  feed: 'alerts',
  source: id,
  title: `Story number ${id} about quite another thing ${id}${id}`,
  text: '',
  ...(hours !== undefined && { publishedAt: at(hours) }),
  seenAt: at(5),
});
const everything: Coverage = [[0, at(1000)]];

describe('hours are counted by the time of publication', () => {
  test('a mention read late belongs to the hour it was written in', () => {
    const stories = gatherStories([mention(1.2, 'a'), mention(1.9, 'b'), mention(3.1, 'c')]);
    const tallies = hourTallies(stories, [everything], start, at(4));
    expect(tallies.map(({ tally }) => tally.count)).toEqual([0, 2, 0, 1, 0]);
  });

  test('an undated mention is in no hour', () => {
    const tallies = hourTallies(gatherStories([mention(undefined, 'a')]), [everything], start, at(2));
    expect(tallies.every(({ tally }) => tally.count === 0)).toBe(true);
  });

  test('an hour no feed covers is missing; one that some cover counts at least', () => {
    const one: Coverage = [[at(0), at(2)]];
    const tallies = hourTallies([], [one, []], start, at(4));
    expect(tallies.map(({ hour: h, tally }) => [h - start, tally.atLeast])).toEqual([
      [0, true],
      [1, true],
    ]);
  });

  test('the hour in progress counts at least', () => {
    const tallies = hourTallies([], [everything], start, at(0.5));
    expect(tallies).toEqual([{ hour: start, tally: { count: 0, rated: 0, negative: 0, atLeast: true } }]);
  });

  test('tone is counted where it was read', () => {
    const stories = gatherStories([mention(0.1, 'a'), mention(0.2, 'b'), mention(0.3, 'c')]);
    const tones: Record<string, number> = { a: -0.8, b: 0.4 };
    const [first] = hourTallies(stories, [everything], start, at(1.5), (id) => tones[id]);
    expect(first?.tally).toMatchObject({ count: 3, rated: 2, negative: 1 });
  });
});

describe('what a feed has shown', () => {
  test('two readings cover the time between them', () => {
    const [from, to] = coverageOfReading(at(6), at(2), at(5), false);
    expect([from, to]).toEqual([at(2), at(6)]);
  });

  test('a full feed covers no more than its oldest entry', () => {
    expect(coverageOfReading(at(6), at(2), at(5), true)).toEqual([at(5), at(6)]);
  });

  test('touching stretches are one', () => {
    const coverage = addCoverage(addCoverage([], at(0), at(2)), at(2), at(4));
    expect(coverage).toHaveLength(1);
    expect(isCovered(coverage, at(1), at(3))).toBe(true);
    expect(isCovered(coverage, at(3), at(5))).toBe(false);
  });
});

describe('the last day is only tried, so that late mentions still count', () => {
  const tallies = Array.from({ length: 100 }, (_, i) => ({ hour: start + i, tally: { count: 4 } }));

  test('hours older than a day are learned for good', () => {
    const { learned, signals } = followBrand(newWatch(), tallies, start + 99);
    expect(learned.bin).toBe(start + 75);
    expect(signals).toHaveLength(100);
  });

  test('doing it in two goes, or again after a crash, changes nothing', () => {
    const once = followBrand(newWatch(), tallies, start + 99);
    const half = followBrand(newWatch(), tallies.slice(0, 60), start + 59).learned;
    const twice = followBrand(followBrand(half, tallies, start + 99).learned, tallies, start + 99);
    expect(twice.learned).toEqual(once.learned);
    expect(twice.signals.at(-1)).toEqual(once.signals.at(-1));
  });
});

test('hours are counted from 1970', () => {
  expect(hourOf(at(0))).toBe(start);
});
