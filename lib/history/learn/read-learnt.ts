import { type OwnScore, ownScore } from '../../crosstest/score/own-score';
import { fold } from '../fold';
import { withoutBrands } from '../of-brand';
import type { HistoryStore } from '../store';
import { checkedClaims } from './checked-claims';
import { type Learnt, learnFrom } from './learnt';

/** What is believed of the account just now, and how our own claims have turned out. */
export interface LearntSoFar extends Learnt {
  /** Undefined before a first claim could be checked. */
  readonly score?: OwnScore;
}

/** Habits change, and a page should not wait: the newest teach, which is years of a busy account. */
const mostExperiments = 2_000;
const mostPosts = 3_000;

/**
 * Learns from what is stored, without what bears the name of one of the `others`, her other brands: another account has
 * other readers. The same history teaches the same, in the worker and in a page.
 */
export async function readLearnt(
  history: Pick<HistoryStore, 'recent' | 'posts'>,
  others: readonly string[],
): Promise<LearntSoFar> {
  const experiments = withoutBrands(fold(await history.recent(0, mostExperiments)), others);
  const all = withoutBrands(await history.posts(), others);
  const posts = all.toSorted((a, b) => a.published - b.published).slice(-mostPosts);
  const score = ownScore(checkedClaims(experiments));
  return {
    ...learnFrom(
      experiments,
      posts.toSorted((a, b) => a.at - b.at),
    ),
    ...(score ? { score } : {}),
  };
}
