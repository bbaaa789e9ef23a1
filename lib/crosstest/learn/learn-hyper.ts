import type { Hyper } from '../hyper';
import { learnEffect, type ObservedEffect } from './learn-effect';
import { learnOrder, type RepeatedPost } from './learn-order';
import { type CrossPost, learnTransfer } from './learn-transfer';

/** What an account's own history offers to learn from. All of it may be empty. */
export interface HyperLessons {
  /** Content posted twice, by network. */
  readonly repeated: Readonly<Record<string, readonly RepeatedPost[]>>;
  /** Ordinary content posted on two networks. */
  readonly crossPosted: readonly {
    readonly test: string;
    readonly target: string;
    readonly posts: readonly CrossPost[];
  }[];
  /** What past experiments showed on the networks where they ran. */
  readonly effects: readonly ObservedEffect[];
}

/**
 * Everything the history teaches, on top of `prior`: always the fitted priors, never what was learnt before, or the
 * same history would count twice.
 */
export function learnHyper({ repeated, crossPosted, effects }: HyperLessons, prior: Hyper): Hyper {
  const ordered = Object.entries(repeated).reduce(
    (hyper, [network, pairs]) => learnOrder(network, pairs, hyper),
    learnEffect(effects, prior),
  );
  return crossPosted.reduce(
    (hyper, { test, target, posts }) => learnTransfer(test, target, posts, hyper),
    ordered,
  );
}
