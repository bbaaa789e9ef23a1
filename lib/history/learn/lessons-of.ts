import type { Hyper } from '../../crosstest/hyper';
import type { HyperLessons } from '../../crosstest/learn/learn-hyper';
import type { RepeatedPost } from '../../crosstest/learn/learn-order';
import type { CrossPost } from '../../crosstest/learn/learn-transfer';
import type { Experiment } from '../experiment';
import type { KnownPost } from './known-post';
import { observedEffects } from './observed-effects';
import { contentKeys, wordsOfPost } from './post-content';
import type { PostResult } from './post-results';

const hour = 3_600_000;
/** Beyond a month the order is worth nothing, and the account has changed. */
const longestGap = 30 * 24;
/** The same content goes out everywhere within days, or it is another campaign. */
const sameCampaign = 7 * 24 * hour;

/** Contents posted twice on one network: each post with the one before it that said the same or linked to the same. */
function repeatedOn(posts: readonly KnownPost[]): RepeatedPost[] {
  const last = new Map<string, KnownPost>();
  return posts.flatMap((post): RepeatedPost[] => {
    const keys = contentKeys(post);
    const before = keys.map((key) => last.get(key)).find((one) => one !== undefined);
    for (const key of keys) last.set(key, post);
    const gapHours = before ? (post.published - before.published) / hour : Number.POSITIVE_INFINITY;
    if (!before || gapHours > longestGap || gapHours <= 0) return [];
    const sameWords = wordsOfPost(before.text) === wordsOfPost(post.text);
    return [{ gapHours, first: before.likes, second: post.likes, sameWords }];
  });
}

/** Contents posted on both networks, each with how it did there for the account. */
function crossPosted(test: readonly PostResult[], target: readonly PostResult[]): CrossPost[] {
  const byKey = new Map<string, PostResult[]>();
  for (const post of target) {
    for (const key of contentKeys(post)) byKey.set(key, [...(byKey.get(key) ?? []), post]);
  }
  const taken = new Set<PostResult>();
  return test.flatMap((post): CrossPost[] => {
    const twin = contentKeys(post)
      .flatMap((key) => byKey.get(key) ?? [])
      .find((one) => !taken.has(one) && Math.abs(one.published - post.published) <= sameCampaign);
    if (!twin) return [];
    taken.add(twin);
    const side = ({ residual, likes }: PostResult) => ({ residual, count: likes });
    return [{ test: side(post), target: side(twin) }];
  });
}

/** Everything the history offers to learn the account's constants from; see lib/crosstest/learn. */
export function lessonsOf(
  experiments: readonly Experiment[],
  posts: readonly KnownPost[],
  results: readonly PostResult[],
  hyper: Hyper,
): HyperLessons {
  const byNetwork = Map.groupBy(results, ({ network }) => network);
  const pairs = [...byNetwork].flatMap(([test, ofTest]) =>
    [...byNetwork].flatMap(([target, ofTarget]) =>
      test === target ? [] : [{ test, target, posts: crossPosted(ofTest, ofTarget) }],
    ),
  );
  const repeated = [...Map.groupBy(posts, ({ network }) => network)].map(
    ([network, ofOne]) => [network, repeatedOn(ofOne)] as const,
  );
  return {
    repeated: Object.fromEntries(repeated),
    crossPosted: pairs.filter((pair) => pair.posts.length > 0),
    effects: experiments.flatMap((one) => observedEffects(one, hyper)),
  };
}
