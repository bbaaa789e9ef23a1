/** Alarms of a score at a threshold: the first row at or above it after `rest` rows in which none was. */
export function alarmsAt(score: ArrayLike<number>, threshold: number, rest: number, from = 0): number[] {
  const alarms: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (let row = from; row < score.length; row++) {
    if ((score[row] ?? 0) < threshold) continue;
    if (row - last > rest) alarms.push(row);
    last = row;
  }
  return alarms;
}

/** Thresholds from "once a day" to "once in four months", evenly in log10 of days. */
export const thresholds = Array.from({ length: 81 }, (_, i) => i * 0.025);

/**
 * The threshold that does best where `worth[threshold]` is known. The curve is smoothed over its neighbours first:
 * a threshold that is only good to the third digit is luck.
 */
export function bestThreshold(worth: readonly number[]): number {
  const reach = 3;
  const smooth = worth.map((_, i) => {
    let [sum, weight] = [0, 0];
    for (let j = Math.max(0, i - reach); j <= Math.min(worth.length - 1, i + reach); j++) {
      const w = Math.exp(-0.5 * ((j - i) / 2) ** 2);
      sum += w * (worth[j] ?? 0);
      weight += w;
    }
    return sum / weight;
  });
  return smooth.indexOf(Math.max(...smooth));
}
