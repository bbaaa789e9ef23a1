import { priorHyper } from '../../crosstest/hyper';
import type { OwnScore } from '../../crosstest/score/own-score';
import { learnStyle, type StyleWeight } from '../../crosstest/style/learn-style';
import { transferOf } from '../../crosstest/transfer-of';
import type { LearntSoFar } from './read-learnt';

/** Ways of writing that made a difference on a network: only those beyond two standard errors. */
export interface StyleEffects {
  readonly network: string;
  /** The surest first; `mean` is on the log of engagement. */
  readonly effects: readonly StyleWeight[];
  /** Posts and comparisons they were learnt from there. */
  readonly from: number;
}

/** How much what does well on one network does well on another, for the contents posted on both. */
export interface LearntTransfer {
  readonly test: string;
  readonly target: string;
  /** 0: nothing in common, 1: always the same. */
  readonly mean: number;
  /** What was believed before anything was learnt. */
  readonly before: number;
  readonly posts: number;
}

/** What the history taught, as a page shows it. */
export interface LearntReport {
  readonly score?: OwnScore;
  readonly styles: readonly StyleEffects[];
  readonly transfers: readonly LearntTransfer[];
  /** Posts whose result is known and could be compared with what was expected. */
  readonly posts: number;
}

/** Fewer posts on both networks teach nothing (see lib/crosstest/learn/learn-transfer). */
const fewestPosts = 8;

/** Puts what was learnt in the order in which it is worth reading. */
export function learntReport({ hyper, styles, crossPosted, results, score }: LearntSoFar): LearntReport {
  const networks = [...new Set(styles.map(({ network }) => network))].sort();
  const effects = networks.map((network) => ({
    network,
    effects: learnStyle(network, styles)
      .filter(({ shown }) => shown)
      .sort((a, b) => Math.abs(b.mean / b.se) - Math.abs(a.mean / a.se)),
    from: styles.filter((one) => one.network === network).length,
  }));
  return {
    ...(score ? { score } : {}),
    styles: effects.filter((one) => one.effects.length > 0),
    transfers: crossPosted
      .filter(({ posts }) => posts >= fewestPosts)
      .map(({ test, target, posts }) => ({
        test,
        target,
        posts,
        mean: transferOf(test, target, hyper).mean,
        before: transferOf(test, target, priorHyper).mean,
      }))
      .sort((a, b) => b.mean - a.mean),
    posts: results.length,
  };
}
