import { scoreTone, type ToneScore } from './score-tone';
import type { ToneModel, ToneTask } from './tone-model';

/** Where nine in ten of an account's own posts stand on one question, 0 to 1: the last answer's probability, or the scale. */
export interface ToneRange {
  readonly low: number;
  readonly high: number;
}

export type ToneRanges = Readonly<Partial<Record<ToneTask, ToneRange>>>;

/** Fewer posts than this have no range. */
const fewestPosts = 20;
const tail = 0.05;

/** Where a text stands between the two answers of a question; `undefined` where there are more than two. */
export function standingOf({ probabilities }: ToneScore): number | undefined {
  const all = Object.values(probabilities);
  return all.length > 2 ? undefined : all.at(-1);
}

/** The range of each question over own posts. */
export function toneRanges(model: ToneModel, posts: readonly string[]): ToneRanges {
  if (posts.length < fewestPosts) return {};
  const standings = new Map<ToneTask, number[]>();
  for (const post of posts) {
    for (const score of scoreTone(model, post)) {
      const standing = standingOf(score);
      if (standing !== undefined) standings.set(score.task, [...(standings.get(score.task) ?? []), standing]);
    }
  }
  return Object.fromEntries(
    [...standings].map(([task, values]) => {
      const sorted = values.toSorted((a, b) => a - b);
      const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
      return [task, { low: at(tail), high: at(1 - tail) }];
    }),
  );
}
