import { describe, expect, it } from 'vitest';
import { priorHyper, repostOn } from '../hyper';
import { orderShift } from '../order-shift';
import { transferOf } from '../transfer-of';
import { learnEffect } from './learn-effect';
import { learnHyper } from './learn-hyper';
import { learnOrder, type RepeatedPost } from './learn-order';
import { learnTransfer } from './learn-transfer';

/** Repeatable chance; sums of uniforms are near enough to normal here. */
function chance(seed: number) {
  let state = seed;
  const uniform = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  return () => Array.from({ length: 12 }, uniform).reduce((a, b) => a + b, -6);
}

describe('the order effect of an account', () => {
  const repeated = (count: number, own: number, luck: number, seed = 5): RepeatedPost[] => {
    const normal = chance(seed);
    return Array.from({ length: count }, () => {
      const shift = orderShift(96, priorHyper.repost) + own + luck * normal();
      return { gapHours: 96, first: 400, second: Math.round(400 * Math.exp(shift)), sameWords: true };
    });
  };
  const learnt = (pairs: readonly RepeatedPost[]) =>
    repostOn('mastodon', learnOrder('mastodon', pairs, priorHyper));

  it('is learnt from what the account posted twice', () => {
    const { orderOwn, orderSd } = learnt(repeated(80, 0.3, 0.4));
    expect(orderOwn).toBeCloseTo(0.3, 0);
    expect(Math.abs(orderOwn - 0.3)).toBeLessThan(0.12);
    expect(orderSd).toBeLessThan(0.1);
  });

  it('moves little on two pairs, and not at all on none', () => {
    expect(Math.abs(learnt(repeated(2, 0.5, 0.1)).orderOwn)).toBeLessThan(0.35);
    expect(learnOrder('mastodon', [], priorHyper)).toBe(priorHyper);
  });

  it('brings a calm account to less noise, a wild one to more', () => {
    expect(learnt(repeated(200, 0, 0.15)).scale).toBeLessThan(priorHyper.repost.scale);
    expect(learnt(repeated(200, 0, 1)).scale).toBeGreaterThan(priorHyper.repost.scale);
  });

  it('holds for that network only, and one viral post does not overturn it', () => {
    const hyper = learnOrder('mastodon', repeated(40, 0.3, 0.3), priorHyper);
    expect(repostOn('x', hyper)).toBe(priorHyper.repost);
    const viral = { gapHours: 96, first: 20, second: 90_000, sameWords: true };
    const shaken = learnt([...repeated(40, 0.3, 0.3), viral]);
    expect(Math.abs(shaken.orderOwn - repostOn('mastodon', hyper).orderOwn)).toBeLessThan(0.05);
  });

  it('leaves out numbers that cannot be', () => {
    const junk = [
      { gapHours: Number.NaN, first: 1, second: 2, sameWords: true },
      { gapHours: 90, first: -4, second: 2, sameWords: true },
    ];
    expect(learnOrder('x', junk, priorHyper)).toBe(priorHyper);
  });
});

describe('the size of wording effects', () => {
  const observed = (count: number, size: number) => {
    const normal = chance(9);
    return Array.from({ length: count }, () => ({
      effect: size * normal() + 0.2 * normal(),
      variance: 0.04,
    }));
  };

  it('follows an account whose words matter more, or less', () => {
    expect(learnEffect(observed(200, 0.8), priorHyper).effect.median).toBeGreaterThan(0.45);
    expect(learnEffect(observed(200, 0.05), priorHyper).effect.median).toBeLessThan(0.2);
  });

  it('stays near the prior after three experiments, and is it after none', () => {
    const { median } = learnEffect(observed(3, 0.8), priorHyper).effect;
    expect(Math.abs(median - priorHyper.effect.median)).toBeLessThan(0.1);
    expect(learnEffect([], priorHyper)).toBe(priorHyper);
    expect(learnEffect([{ effect: Number.NaN, variance: 1 }], priorHyper)).toBe(priorHyper);
  });
});

describe('the transfer between two networks', () => {
  const crossPosts = (count: number, rho: number, seed = 3) => {
    const normal = chance(seed);
    return Array.from({ length: count }, () => {
      const shared = normal();
      const side = () => ({ residual: Math.sqrt(rho) * shared + Math.sqrt(1 - rho) * normal(), count: 300 });
      return { test: side(), target: side() };
    });
  };
  const learnt = (posts: Parameters<typeof learnTransfer>[2]) =>
    transferOf('x', 'facebook', learnTransfer('x', 'facebook', posts, priorHyper));

  it('takes half of the gap between what cross-posted content shows and the prior', () => {
    const { mean } = learnt(crossPosts(2000, 0.8));
    expect(mean).toBeGreaterThan(0.55);
    expect(mean).toBeLessThan(0.62);
    expect(learnt(crossPosts(2000, 0.02)).mean).toBeLessThan(0.25);
  });

  it('waits for eight posts on both', () => {
    expect(learnTransfer('x', 'facebook', crossPosts(7, 0.9), priorHyper)).toBe(priorHyper);
  });

  it('is about this pair of networks, in this direction', () => {
    const hyper = learnTransfer('x', 'facebook', crossPosts(300, 0.9), priorHyper);
    expect(transferOf('facebook', 'x', hyper)).toBe(priorHyper.transfer.fallback);
  });

  it('allows for counts so small that chance hides the likeness', () => {
    const posts = crossPosts(400, 0.5);
    const small = posts.map(({ test, target }) => ({ test: { ...test, count: 1 }, target }));
    expect(learnt(small).mean).toBeGreaterThan(learnt(posts).mean);
  });

  it('stays within 0 and 1 when posts are the same everywhere, or never', () => {
    const same = Array.from({ length: 50 }, (_, i) => {
      const side = { residual: i / 10, count: 1000 };
      return { test: side, target: side };
    });
    expect(learnt(same).mean).toBeLessThan(1);
    const flat = same.map(({ target }) => ({ test: { residual: 0, count: 5 }, target }));
    expect(learnt(flat).mean).toBeGreaterThan(0);
  });
});

describe('a whole history', () => {
  it('teaches nothing when it is empty, and each thing on its own', () => {
    expect(learnHyper({ repeated: {}, crossPosted: [], effects: [] }, priorHyper)).toBe(priorHyper);
    const hyper = learnHyper(
      {
        repeated: { x: [{ gapHours: 96, first: 50, second: 70, sameWords: true }] },
        crossPosted: [{ test: 'x', target: 'facebook', posts: [] }],
        effects: [{ effect: 1.5, variance: 0.1 }],
      },
      priorHyper,
    );
    expect(repostOn('x', hyper).orderOwn).toBeGreaterThan(0);
    expect(hyper.effect.median).toBeGreaterThan(priorHyper.effect.median);
    expect(hyper.transfer).toBe(priorHyper.transfer);
  });
});
