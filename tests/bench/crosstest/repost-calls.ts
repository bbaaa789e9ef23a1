import { decide } from '../../../lib/crosstest/decide';
import type { Hyper } from '../../../lib/crosstest/hyper';
import { learnOrder, type RepeatedPost } from '../../../lib/crosstest/learn/learn-order';
import { normalCdf } from '../../../lib/crosstest/stats/normal-cdf';
import { seeded } from './random';
import type { Repost } from './read-reposts';

/** The chances given to the first of two posts that say the same thing: every claim is false. */
export interface ForFirst {
  readonly unit: string;
  readonly p: number;
}

const shortestGap = 48;
const network = 'facebook';

/**
 * G3: links posted twice in the same words at least 48 h apart. `verdict` knows nothing of the page; `learning` has
 * learnt the page's own order effect and noise from the pairs before; `z` is the calculator's test of two counts.
 */
export function repostCalls(
  reposts: readonly Repost[],
  hyper: Hyper,
): Readonly<Record<'verdict' | 'learning' | 'z', readonly ForFirst[]>> {
  const random = seeded(23);
  const said = { verdict: [] as ForFirst[], learning: [] as ForFirst[], z: [] as ForFirst[] };
  for (const [unit, pairs] of Map.groupBy(reposts, ({ page }) => page)) {
    const past: RepeatedPost[] = [];
    let learnt = hyper;
    for (const { same, gapHours, first, second } of pairs.toSorted((a, b) => (a.time < b.time ? -1 : 1))) {
      if (same && gapHours >= shortestGap) {
        // Which post is called A is drawn; the chances are put down for the first post again.
        const swapped = random() < 0.5;
        const chances = (believed: Hyper) => {
          const { probabilityA } = decide({
            target: network,
            hyper: believed,
            contrasts: [
              {
                kind: 'repost',
                network,
                first: swapped ? 'B' : 'A',
                gapHours,
                a: { count: swapped ? second : first, ageHours: 48 },
                b: { count: swapped ? first : second, ageHours: 48 },
              },
            ],
          });
          return swapped ? 1 - probabilityA : probabilityA;
        };
        said.verdict.push({ unit, p: chances(hyper) });
        said.learning.push({ unit, p: chances(learnt) });
        said.z.push({ unit, p: normalCdf((first - second) / Math.sqrt(first + second + 1e-9)) });
      }
      if (gapHours >= 24) {
        past.push({ gapHours, first, second, sameWords: same });
        // Learning again after every tenth pair is near enough to every pair.
        if (past.length < 10 || past.length % 10 === 0) learnt = learnOrder(network, past, hyper);
      }
    }
  }
  return said;
}
