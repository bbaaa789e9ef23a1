import { describe, expect, test } from 'vitest';
import { bucketCount } from '../../lib/voice/tone/hash-feature';
import { fitColumns } from './fit-columns';
import type { Training } from './lent-samples';
import { taskPlans } from './tone-tasks';
import type { WordKnowledge } from './word-knowledge';

const plan = taskPlans.find(({ task, language }) => task === 'hostility' && language === 'en');
if (!plan) throw new Error('hostility in English is a task');
const none: Training = { samples: [], answers: [] };
const nothing: WordKnowledge = { width: 0, adds: new Map(), kept: [], expected: new Map() };
const texts = (...rows: readonly (readonly [answer: number, ...buckets: number[]])[]): Training => ({
  samples: rows.map(([, ...buckets]) => ({
    buckets: Int32Array.from(buckets),
    norm: 1 / Math.sqrt(buckets.length),
  })),
  answers: rows.map(([answer]) => answer),
});

describe('a machine for a task', () => {
  test('weighs what tells the labels apart, and not what both have', () => {
    const [weights = new Float64Array()] = fitColumns(
      plan,
      texts([1, 5, 9], [0, 6, 9], [1, 5], [0, 6]),
      none,
      nothing,
    );
    expect(weights[5]).toBeGreaterThan(0);
    expect(weights[6]).toBeLessThan(0);
    expect(Math.abs(weights[9] ?? 1)).toBeLessThan(0.01);
  });

  test('learns from another language what its own rows never say', () => {
    const own = texts([1, 5], [0, 6]);
    const [alone = new Float64Array()] = fitColumns(plan, own, none, nothing);
    const [helped = new Float64Array()] = fitColumns(
      plan,
      own,
      texts([1, 7], [0, 8], [1, 7], [0, 8]),
      nothing,
    );
    expect(alone[7]).toBe(0);
    expect(helped[7]).toBeGreaterThan(0);
    expect(helped[8]).toBeLessThan(0);
    expect(helped).toHaveLength(bucketCount + 1);
  });

  test('gives a word it never met the weight of the words it is near', () => {
    const near: WordKnowledge = {
      ...nothing,
      width: 1,
      adds: new Map([
        [5, Float64Array.of(1)],
        [6, Float64Array.of(-1)],
        [11, Float64Array.of(1)],
      ]),
    };
    const { samples, answers } = texts([1, 5], [0, 6]);
    const sums = [1, -1];
    const known = {
      samples: samples.map((sample, at) => ({ ...sample, sums: Float64Array.of(sums[at] ?? 0) })),
      answers,
    };
    const [weights = new Float64Array()] = fitColumns(plan, known, none, near);
    expect(weights[11]).toBeGreaterThan(0);
  });
});
