import { describe, expect, it } from 'vitest';
import { localTime } from './local-time';
import type { PlanInput } from './plan';
import { propose } from './propose';
import { slotAfter } from './slot-after';

const hour = 3_600_000;
const tuesday = Date.UTC(2026, 4, 19, 8, 30);
const input: PlanInput = {
  target: 'facebook',
  candidates: [{ network: 'mastodon' }, { network: 'bluesky' }, { network: 'x', usualCount: 2 }],
  variants: { A: 'Notre atelier ouvre samedi.', B: 'Venez samedi : notre atelier ouvre !' },
  language: 'fr',
  start: tuesday,
  timeZone: 'Europe/Paris',
  random: () => 0.3,
};

describe('what is proposed', () => {
  it('leaves the target alone unless she chooses otherwise, and crosses two networks when there are two', () => {
    const { chosen, plan } = propose(input);
    expect(chosen?.design).toBe('crossover');
    expect(plan.networks).not.toContain('facebook');
    expect(plan.posts).toHaveLength(4);
  });

  it('offers every network by itself, the target too, and the very weak way last', () => {
    const ids = propose(input).ways.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'repost:mastodon',
        'repost:bluesky',
        'repost:x',
        'target:facebook',
        'crossover-target:mastodon+facebook',
      ]),
    );
    expect(ids.at(-1)).toMatch(/^parallel:/);
  });

  it('plans the way she chose, and says what the others would buy, best first', () => {
    const { plan } = propose(input, 'repost:bluesky');
    expect(plan.networks).toEqual(['bluesky']);
    expect(plan.posts.map(({ variant }) => variant)).toEqual(['A', 'B']);
    const rights = plan.others.map(({ right }) => right);
    expect(rights).toEqual(rights.toSorted((a, b) => b - a));
    expect(rights[0]).toBeGreaterThan(plan.power.right);
  });

  it('a way that is no longer there gives way to the best one', () => {
    expect(propose(input, 'repost:threads').chosen?.design).toBe('crossover');
  });

  it('with no other network, says so and plans nothing on the target by itself', () => {
    const { chosen, plan } = propose({ ...input, candidates: [] });
    expect(chosen).toBeUndefined();
    expect(plan.posts).toEqual([]);
    expect(plan.checks.map(({ id }) => id)).toContain('network');
  });
});

describe('the next moment like another', () => {
  const next = (model: number, earliest: number, country?: string) =>
    slotAfter(model, earliest, 'Europe/Paris', country);

  it('keeps the hour and the kind of day, also across the change of clocks', () => {
    const friday = Date.UTC(2026, 9, 23, 8, 0);
    const moved = next(friday, friday + 2 * hour);
    expect(localTime(moved, 'Europe/Paris').hour).toBe(10);
    expect(localTime(moved, 'Europe/Paris').weekend).toBe(false);
    expect(moved - friday).toBe((3 * 24 + 1) * hour);
  });

  it('is the same moment when nothing is in the way', () => {
    expect(next(tuesday, tuesday)).toBe(tuesday);
    expect(next(tuesday, tuesday - 5 * hour)).toBe(tuesday);
  });

  it('goes around a public holiday', () => {
    const before = Date.UTC(2026, 6, 13, 8, 0);
    const moved = localTime(next(before, before + hour, 'FR'), 'Europe/Paris');
    expect([moved.month, moved.date]).toEqual([7, 15]);
  });
});
