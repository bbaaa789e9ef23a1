import { describe, expect, test } from 'vitest';
import { bestLine } from './best-line';

describe('the line between two labels', () => {
  test('stands between them where they part', () => {
    const line = bestLine([-3, -2, 1, 2], [0, 0, 1, 1], 'both');
    expect(line).toBeGreaterThan(-2);
    expect(line).toBeLessThan(1);
  });

  test('goes where the rarer label is best found, not where the scores change sign', () => {
    const scores = [-0.9, -0.8, -0.7, -0.6, -0.5, -0.4, -0.2, -0.1, 0.3];
    const answers = [0, 0, 0, 0, 0, 0, 1, 1, 1];
    const line = bestLine(scores, answers, 'both');
    expect(line).toBeGreaterThan(-0.4);
    expect(line).toBeLessThan(-0.2);
  });

  test('goes lower where finding the second label is all', () => {
    const spread = (from: number): readonly number[] =>
      Array.from({ length: 100 }, (_, at) => from + at / 50);
    const scores = [...spread(-1.3), ...spread(-0.7)];
    const answers = scores.map((_, at) => Number(at >= 100));
    const between = bestLine(scores, answers, 'both');
    expect(between).toBeGreaterThan(-0.7);
    expect(bestLine(scores, answers, 'second')).toBeLessThan(between - 0.3);
  });

  test('is 0 where there is nothing to tell', () => {
    expect(bestLine([], [], 'both')).toBe(0);
  });
});
