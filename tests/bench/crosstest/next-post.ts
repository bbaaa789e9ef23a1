import { accountForecast, type ForecastPriors } from '../../../lib/crosstest/forecast/account-forecast';
import { logCount, type PastPost } from '../../../lib/crosstest/forecast/post-features';
import { logStudent, student80 } from './log-student';
import type { PagePost } from './read-posts';
import { mean } from './scores';

/** One post and how well it was forecast; densities are of log(reactions + .5). */
export interface ForecastPost {
  readonly unit: string;
  readonly logScore: number;
  readonly error: number;
  /** 1 when it fell in the interval of 80 %. */
  readonly inside: number;
  /** Among the last fifty of its page. */
  readonly late: boolean;
}

const fewestPosts = 100;

export const pastPost = ({ at, type, reactions, link }: PagePost): PastPost => ({
  at,
  hour: new Date(at).getUTCHours(),
  type,
  count: reactions,
  ...(link ? { link } : {}),
});

/**
 * G6: every post of the second half of each page's posts (pages of 100 posts and more), forecast from all before it;
 * `rolling` is a normal of the last 50 posts' mean and sd.
 */
export function nextPost(
  pages: ReadonlyMap<string, readonly PagePost[]>,
  constants: ForecastPriors,
): Readonly<Record<'forecast' | 'rolling', readonly ForecastPost[]>> {
  const rows = { forecast: [] as ForecastPost[], rolling: [] as ForecastPost[] };
  const half80 = student80(constants.df);
  for (const [unit, posts] of pages) {
    if (posts.length < fewestPosts) continue;
    const account = accountForecast(constants);
    const ys: number[] = [];
    posts.forEach((raw, i) => {
      const post = pastPost(raw);
      const y = logCount(post.count);
      const late = i >= posts.length - 50;
      if (i >= posts.length / 2 || late) {
        const expected = account.expect(post);
        if (expected) {
          const error = y - expected.mean;
          const logScore = logStudent(error / expected.scale, expected.df) - Math.log(expected.scale);
          const inside = Number(Math.abs(error) <= half80 * expected.scale);
          rows.forecast.push({ unit, logScore, error, inside, late });
        }
        const window = ys.slice(-50);
        const middle = mean(window);
        const sd =
          Math.sqrt(window.reduce((sum, v) => sum + (v - middle) ** 2, 0) / (window.length - 1)) *
          Math.sqrt(1 + 1 / window.length);
        const error = y - middle;
        rows.rolling.push({
          unit,
          logScore: -0.5 * (error / sd) ** 2 - Math.log(sd) - 0.5 * Math.log(2 * Math.PI),
          error,
          inside: Number(Math.abs(error) <= 1.2816 * sd),
          late,
        });
      }
      account.learn(post);
      ys.push(y);
    });
  }
  return rows;
}
