import { describe, expect, it } from 'vitest';
import { accountForecast } from './account-forecast';
import type { PastPost } from './post-features';
import { postResiduals } from './post-residuals';

const hour = 3_600_000;
const post = (i: number, count: number, more: Partial<PastPost> = {}): PastPost => ({
  at: i * 12 * hour,
  hour: i % 2 === 0 ? 9 : 21,
  type: 'photo',
  count,
  ...more,
});
const wobble = (i: number) => [0.8, 1.3, 1, 0.7, 1.5][i % 5] ?? 1;
const followed = (posts: readonly PastPost[]) => {
  const account = accountForecast();
  for (const one of posts) account.learn(one);
  return account;
};
const usual = Array.from({ length: 60 }, (_, i) => post(i, Math.round(40 * wobble(i))));
const next = { at: 61 * 12 * hour, hour: 9, type: 'photo' };

describe('the forecast of a next post', () => {
  it('waits for ten posts', () => {
    expect(followed(usual.slice(0, 9)).expect(next)).toBeUndefined();
    expect(followed(usual.slice(0, 10)).expect(next)).toBeDefined();
  });

  it('is what the account usually gets, with a spread that fits it', () => {
    const expected = followed(usual).expect(next);
    expect(Math.exp(expected?.mean ?? 0)).toBeGreaterThan(28);
    expect(Math.exp(expected?.mean ?? 0)).toBeLessThan(58);
    expect(expected?.scale).toBeGreaterThan(0.1);
    expect(expected?.scale).toBeLessThan(1);
  });

  it('knows that videos do better here', () => {
    const mixed = usual.map((one, i) =>
      i % 3 === 0 ? { ...one, type: 'video', count: one.count * 5 } : one,
    );
    const account = followed(mixed);
    const of = (type: string) => account.expect({ ...next, type })?.mean ?? 0;
    expect(of('video') - of('photo')).toBeGreaterThan(0.8);
  });

  it('follows an account that grows', () => {
    const grown = [
      ...usual,
      ...Array.from({ length: 40 }, (_, i) => post(60 + i, Math.round(200 * wobble(i)))),
    ];
    expect(Math.exp(followed(grown).expect(next)?.mean ?? 0)).toBeGreaterThan(110);
  });

  it('does not take one viral post for a habit', () => {
    const viral = followed([...usual, post(60, 90_000)]);
    expect(Math.exp(viral.expect(next)?.mean ?? 0)).toBeLessThan(120);
  });

  it('is not troubled by counts that cannot be, nor by zeros', () => {
    const account = followed([...usual, post(60, Number.NaN), post(61, -5)]);
    expect(account.expect(next)).toEqual(followed(usual).expect(next));
    const silent = followed(Array.from({ length: 30 }, (_, i) => post(i, 0)));
    expect(Number.isFinite(silent.expect(next)?.mean)).toBe(true);
    expect(silent.expect(next)?.scale).toBeGreaterThan(0);
  });
});

describe('what each post did beyond its forecast', () => {
  it('is near nothing for usual posts, and large for the one that took off', () => {
    const residuals = postResiduals([...usual, post(60, 400)]);
    const last = residuals.at(-1);
    expect(residuals).toHaveLength(51);
    expect(last?.residual).toBeGreaterThan(1.5);
    expect(Math.abs(residuals.at(-2)?.residual ?? 9)).toBeLessThan(1);
    expect(last?.sd).toBeGreaterThan(0);
  });

  it('does not depend on the order they are given in', () => {
    expect(postResiduals([...usual].reverse())).toEqual(postResiduals(usual));
  });
});
