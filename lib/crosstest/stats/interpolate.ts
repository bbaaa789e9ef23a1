/** A curve through points: straight between neighbours, flat outside; `x` ascending. 0 where there is no point. */
export function interpolate(
  at: number,
  points: readonly { readonly x: number; readonly y: number }[],
): number {
  let below = points[0];
  if (!below) return 0;
  for (const above of points) {
    if (at <= above.x) {
      const part = above.x > below.x ? Math.max(0, (at - below.x) / (above.x - below.x)) : 1;
      return below.y + part * (above.y - below.y);
    }
    below = above;
  }
  return below.y;
}
