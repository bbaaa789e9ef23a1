import { type Hyper, priorHyper } from '../../crosstest/hyper';
import { learnHyper } from '../../crosstest/learn/learn-hyper';
import type { StyleObservation } from '../../crosstest/style/learn-style';
import type { CountedPost } from '../event';
import type { Experiment } from '../experiment';
import { knownPosts } from './known-post';
import { lessonsOf } from './lessons-of';
import { linkOfPost } from './post-content';
import { type PostResult, postResults } from './post-results';
import { styleObservations } from './style-observations';

/** Contents posted on two networks, and what they taught of the transfer between them. */
export interface CrossPosted {
  readonly test: string;
  readonly target: string;
  readonly posts: number;
}

/** What an account's own history taught. Derived, never stored: the same history teaches the same again. */
export interface Learnt {
  readonly hyper: Hyper;
  readonly styles: readonly StyleObservation[];
  readonly crossPosted: readonly CrossPosted[];
  /** The posts whose result is known and was forecast, with how far each did from its forecast. */
  readonly results: readonly PostResult[];
}

/** Learns everything that cross-tests and ordinary posts teach, on top of the fitted priors. */
export function learnFrom(experiments: readonly Experiment[], posts: readonly CountedPost[]): Learnt {
  const known = knownPosts(experiments, posts);
  const results = postResults(known, ({ text }) => linkOfPost(text));
  const lessons = lessonsOf(experiments, known, results, priorHyper);
  const hyper = learnHyper(lessons, priorHyper);
  return {
    hyper,
    styles: styleObservations(experiments, results, hyper),
    crossPosted: lessons.crossPosted.map(({ test, target, posts: { length } }) => ({
      test,
      target,
      posts: length,
    })),
    results,
  };
}
