import { wordBuckets } from '../../lib/voice/tone/tone-features';
import type { TaskPlan } from './task-plan';
import { valence } from './valence';
import { wordVectors } from './word-vectors';

/**
 * What is known of words before any labelled text: sums that a text gets from the buckets it has. A linear model of
 * the sums folds into the weights of those buckets, so that the knowledge costs nothing when scoring, and words that
 * no training text has get a weight all the same.
 */
export interface WordKnowledge {
  /** Sums a text has. */
  readonly width: number;
  /** What a bucket adds to each of the sums. */
  readonly adds: ReadonlyMap<number, Float64Array>;
  /** Buckets kept in the model though no text of the training has them. */
  readonly kept: readonly number[];
  /** Share of texts expected to have a bucket, where that is known from elsewhere. */
  readonly expected: ReadonlyMap<number, number>;
}

/** Only so many of the words are common as hashtags too. */
const hashtags = 4_000;

/** Knowledge a plan asks for: a lexicon of good and bad, and where a word stands among others. */
export function wordKnowledge(data: string, plan: TaskPlan): WordKnowledge {
  const good = plan.valence ? valence(data, plan.language) : { adds: new Map(), words: [] };
  const near = plan.vectors > 0 ? wordVectors(plan.language) : { dimensions: 0, unit: 0, words: [] };
  const first = plan.valence ? 2 : 0;
  const width = first + near.dimensions;
  const adds = new Map<number, Float64Array>();
  const expected = new Map<number, number>();
  for (const [bucket, both] of good.adds) {
    const sums = new Float64Array(width);
    sums.set(both);
    adds.set(bucket, sums);
  }
  const taken = new Set<number>();
  for (const [at, { word, share, steps }] of near.words.entries()) {
    for (const form of at < hashtags ? [word, `#${word}`] : [word]) {
      const { said } = wordBuckets(form);
      // Two words on one bucket: it speaks for the more common.
      if (taken.has(said)) continue;
      taken.add(said);
      const sums = adds.get(said) ?? new Float64Array(width);
      for (const [one, step] of steps.entries()) sums[first + one] = step * near.unit * plan.vectors;
      adds.set(said, sums);
      if (form === word) expected.set(said, share);
    }
  }
  return { width, adds, kept: good.words, expected };
}
