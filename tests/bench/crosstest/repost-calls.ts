import { decide } from '../../../lib/crosstest/decide';
import type { Hyper } from '../../../lib/crosstest/hyper';
import { learnOrder, type RepeatedPost } from '../../../lib/crosstest/learn/learn-order';
import { normalCdf } from '../../../lib/crosstest/stats/normal-cdf';
import { seeded } from './random';
import type { Repost } from './read-reposts';

/** What was claimed of pairs of posts that say the same thing: every claim is false. */
export interface RepostCalls {
  readonly pairs: number;
  /** Part of pairs with a call of .90 or more, and of .75 or more. */
  readonly sure: number;
  readonly leaning: number;
  /** Part of the calls of .75 or more that go to the first post; one half when the order is corrected rightly. */
  readonly firstWins: number;
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
): Record<'verdict' | 'learning' | 'z', RepostCalls> {
  const random = seeded(23);
  const said = { verdict: [] as number[], learning: [] as number[], z: [] as number[] };
  for (const pairs of Map.groupBy(reposts, ({ page }) => page).values()) {
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
        said.verdict.push(chances(hyper));
        said.learning.push(chances(learnt));
        said.z.push(normalCdf((first - second) / Math.sqrt(first + second + 1e-9)));
      }
      if (gapHours >= 24) {
        past.push({ gapHours, first, second, sameWords: same });
        // Learning again after every tenth pair is near enough to every pair.
        if (past.length < 10 || past.length % 10 === 0) learnt = learnOrder(network, past, hyper);
      }
    }
  }
  return { verdict: calls(said.verdict), learning: calls(said.learning), z: calls(said.z) };
}

function calls(forFirst: readonly number[]): RepostCalls {
  const best = (p: number) => Math.max(p, 1 - p);
  const leaning = forFirst.filter((p) => best(p) >= 0.75);
  return {
    pairs: forFirst.length,
    sure: forFirst.filter((p) => best(p) >= 0.9).length / forFirst.length,
    leaning: leaning.length / forFirst.length,
    firstWins: leaning.filter((p) => p > 0.5).length / leaning.length,
  };
}
