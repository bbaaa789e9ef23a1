import type { Hyper } from './hyper';

/**
 * What the place in the order is worth: expected log(second / first) of two posts of one account that say the same
 * thing, `gapHours` apart. Straight lines between the points of the learnt curve on the log of the gap, flat outside.
 */
export function orderShift(gapHours: number, repost: Hyper['repost']): number {
  const points = repost.order;
  let below = points[0];
  if (!below) return 0;
  const at = Math.log(Math.max(gapHours, 1e-3));
  for (const above of points) {
    const right = Math.log(above.gapHours);
    if (at <= right) {
      const left = Math.log(below.gapHours);
      const part = right > left ? Math.max(0, (at - left) / (right - left)) : 1;
      return repost.orderKept * (below.shift + part * (above.shift - below.shift));
    }
    below = above;
  }
  return repost.orderKept * below.shift;
}
