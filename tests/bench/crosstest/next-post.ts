import { accountForecast, type ForecastPriors } from '../../../lib/crosstest/forecast/account-forecast';
import { logCount, type PastPost } from '../../../lib/crosstest/forecast/post-features';
import { logStudent, student80 } from './log-student';
import type { PagePost } from './read-posts';
import { mean } from './scores';

/** How well next posts were forecast. */
export interface NextPostScore {
  readonly logScore: number;
  readonly cover80: number;
  readonly rmse: number;
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
 * `rolling` is a normal of the last 50 posts' mean and sd. Densities are of
 * log(reactions + .5). `pages` averages over pages, the others over posts.
 */
export function nextPost(
  pages: ReadonlyMap<string, readonly PagePost[]>,
  constants: ForecastPriors,
): Record<
  'pages' | 'rollingPages' | 'forecast' | 'rolling' | 'forecastLast50' | 'rollingLast50',
  NextPostScore
> {
  const rows: {
    y: number;
    logScore: number;
    error: number;
    inside: number;
    rolling: boolean;
    late: boolean;
    page: string;
  }[] = [];
  const half80 = student80(constants.df);
  for (const [page, posts] of pages) {
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
          rows.push({ y, logScore, error, inside, rolling: false, late, page });
        }
        const window = ys.slice(-50);
        const middle = mean(window);
        const sd =
          Math.sqrt(window.reduce((sum, v) => sum + (v - middle) ** 2, 0) / (window.length - 1)) *
          Math.sqrt(1 + 1 / window.length);
        const error = y - middle;
        rows.push({
          y,
          logScore: -0.5 * (error / sd) ** 2 - Math.log(sd) - 0.5 * Math.log(2 * Math.PI),
          error,
          inside: Number(Math.abs(error) <= 1.2816 * sd),
          rolling: true,
          late,
          page,
        });
      }
      account.learn(post);
      ys.push(y);
    });
  }
  const score = (rolling: boolean, lateOnly: boolean): NextPostScore => {
    const kept = rows.filter((row) => row.rolling === rolling && (!lateOnly || row.late));
    return {
      logScore: mean(kept.map(({ logScore }) => logScore)),
      cover80: mean(kept.map(({ inside }) => inside)),
      rmse: Math.sqrt(mean(kept.map(({ error }) => error * error))),
    };
  };
  const overPages = (rolling: boolean): NextPostScore => {
    const kept = rows.filter((row) => row.rolling === rolling);
    const pageMeans = (of: (row: (typeof rows)[number]) => number) =>
      mean([...Map.groupBy(kept, ({ page }) => page).values()].map((list) => mean(list.map(of))));
    return {
      logScore: pageMeans(({ logScore }) => logScore),
      cover80: pageMeans(({ inside }) => inside),
      rmse: Math.sqrt(pageMeans(({ error }) => error * error)),
    };
  };
  return {
    pages: overPages(false),
    rollingPages: overPages(true),
    forecast: score(false, false),
    rolling: score(true, false),
    forecastLast50: score(false, true),
    rollingLast50: score(true, true),
  };
}
