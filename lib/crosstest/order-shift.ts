import type { Hyper } from './hyper';
import { interpolate } from './stats/interpolate';

/**
 * What the place in the order is worth: expected log(second / first) of two posts of one account that say the same
 * thing, `gapHours` apart. Straight lines between the points of the learnt curve on the log of the gap, flat outside,
 * plus what the account has shown of its own.
 */
export function orderShift(gapHours: number, { order, orderKept, orderOwn }: Hyper['repost']): number {
  const curve = order.map(({ gapHours: gap, shift }) => ({ x: Math.log(gap), y: shift }));
  return orderKept * interpolate(Math.log(Math.max(gapHours, 1e-3)), curve) + orderOwn;
}
