import type { Hyper } from '../../../lib/crosstest/hyper';
import { interpolate } from '../../../lib/crosstest/stats/interpolate';
import { logStudent } from './log-student';
import { nelderMead } from './nelder-mead';
import type { Repost } from './read-reposts';
import { mean } from './scores';

const gaps = [4, 12, 24, 48, 96, 168, 336, 600];
const df = 4;

/**
 * The order curve and the noise of pairs, from links posted twice in the same words: maximum likelihood of a Student t
 * on top of counting noise, a point of the curve for each gap; the spread between pages from their mean residuals.
 * Part of the curve is what pages choose to repost: `orderKept` is the curve at first posts that stood where their
 * page usually is, over the curve at all first posts (regression on the first post's standing, gap by gap).
 */
export function fitReposts(
  reposts: readonly Repost[],
): Pick<Hyper['repost'], 'scale' | 'df' | 'order' | 'orderKept' | 'orderSd'> {
  const pairs = reposts
    .filter(({ same }) => same)
    .map(({ page, gapHours, first, second, standing }) => ({
      page,
      gap: Math.log(gapHours),
      shift: Math.log((second + 0.5) / (first + 0.5)),
      counting: 1 / (first + 0.5) + 1 / (second + 0.5),
      standing,
    }));
  const curve = (x: readonly number[]) => gaps.map((gap, i) => ({ x: Math.log(gap), y: x[i + 1] ?? 0 }));
  const loss = (x: readonly number[]) => {
    const points = curve(x);
    const square = Math.exp(2 * (x[0] ?? 0));
    let sum = 0;
    for (const { gap, shift, counting } of pairs) {
      const scale = Math.sqrt(square + counting);
      sum -= logStudent((shift - interpolate(gap, points)) / scale, df) - Math.log(scale);
    }
    // Neighbouring points of the curve differ by about .3: keeps rare gaps from running away.
    for (let i = 2; i < x.length; i += 1) sum += 0.5 * (((x[i] ?? 0) - (x[i - 1] ?? 0)) / 0.3) ** 2;
    return sum;
  };
  const start = [Math.log(0.4), -1.2, -1.1, -0.8, -0.5, -0.35, -0.3, -0.2, -0.18];
  let fitted = nelderMead(loss, start, [0.1, ...gaps.map(() => 0.15)], 1500);
  fitted = nelderMead(loss, fitted.at, [0.05, ...gaps.map(() => 0.05)], 1500);
  const points = curve(fitted.at);

  const byPage = Map.groupBy(pairs, ({ page }) => page);
  const own = [...byPage.values()]
    .filter((list) => list.length >= 4)
    .map((list) => {
      const residuals = list.map(({ gap, shift }) => shift - interpolate(gap, points));
      const middle = mean(residuals);
      const error = mean(residuals.map((r) => (r - middle) ** 2)) / (list.length - 1);
      return middle * middle - error;
    });
  const round = (x: number) => Math.round(1000 * x) / 1000;
  return {
    scale: round(Math.exp(fitted.at[0] ?? 0)),
    df,
    order: points.map(({ y }, i) => ({ gapHours: gaps[i] ?? 0, shift: round(y) })),
    orderKept: round(keptPart(pairs)),
    orderSd: round(Math.sqrt(Math.max(0.1 ** 2, mean(own)))),
  };
}

interface Standing {
  readonly gap: number;
  readonly shift: number;
  readonly standing: number;
}

/** Sum of the curve at usual first posts over the sum at all first posts, in classes of gap from a day on. */
function keptPart(pairs: readonly Standing[]): number {
  const bounds = [24, 48, 96, 168, 336, 800].map(Math.log);
  let [usual, all] = [0, 0];
  for (let i = 1; i < bounds.length; i += 1) {
    const [low = 0, high = 0] = [bounds[i - 1], bounds[i]];
    const inside = pairs.filter(({ gap, standing }) => gap >= low && gap < high && Number.isFinite(standing));
    if (inside.length < 20) continue;
    const x = mean(inside.map(({ standing }) => standing));
    const y = mean(inside.map(({ shift }) => shift));
    const covariance = mean(inside.map(({ standing, shift }) => (standing - x) * (shift - y)));
    const slope = covariance / mean(inside.map(({ standing }) => (standing - x) ** 2));
    usual += inside.length * (y - slope * x);
    all += inside.length * y;
  }
  return all < 0 ? Math.min(1, Math.max(0.5, usual / all)) : 1;
}
