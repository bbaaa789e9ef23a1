/** Spearman's rank correlation, ties sharing the middle of their ranks (Spearman 1904); 0 where a side never varies. */
export function rankCorrelation(x: readonly number[], y: readonly number[]): number {
  const [rx, ry] = [ranks(x), ranks(y)];
  const mean = (rx.length - 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  rx.forEach((rank, i) => {
    const [dx, dy] = [rank - mean, (ry[i] ?? 0) - mean];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const result = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1;
    for (let k = from; k <= to; k += 1) result[order[k]?.i ?? 0] = (from + to) / 2;
    from = to + 1;
  }
  return result;
}
