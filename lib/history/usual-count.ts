import { readingAge } from '../crosstest/reading-age';
import type { CountedPost } from './event';
import type { Experiment } from './experiment';

const hour = 3_600_000;
/** The account of last year is another account. */
const latest = 30;

/**
 * The likes a post of the account usually has at the reading age on a network: the median of its latest posts that
 * were old enough when counted, ordinary ones and those of experiments. Undefined with fewer than three.
 */
export function usualCount(
  network: string,
  experiments: readonly Experiment[],
  posts: readonly CountedPost[],
): number | undefined {
  const age = readingAge(network);
  const tried = experiments
    .filter(({ practice }) => !practice)
    .flatMap(({ readings }) => readings)
    .filter((one) => one.network === network && (one.ageHours ?? 0) >= age / 2)
    .map(({ at, counts }) => ({ at, likes: counts.likes }));
  const ordinary = posts
    .filter((one) => one.network === network && one.at - one.published >= (age * hour) / 2)
    .map(({ at, counts }) => ({ at, likes: counts.likes }));
  const likes = [...tried, ...ordinary]
    .sort((a, b) => b.at - a.at)
    .flatMap((one) => one.likes ?? [])
    .slice(0, latest)
    .sort((a, b) => a - b);
  if (likes.length < 3) return undefined;
  const middle = likes.length >> 1;
  const [low = 0, high = 0] = [likes[likes.length - 1 - middle], likes[middle]];
  return (low + high) / 2;
}
