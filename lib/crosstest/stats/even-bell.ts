/**
 * Densities of a normal distribution on the even grid `start + k step`, written into `out`. Neighbours have ratios
 * that shrink by a constant factor, so three exponentials do for a whole row; values beyond 7 sd are 0.
 */
export function evenBell(out: Float64Array, start: number, step: number, mean: number, sd: number): void {
  const last = out.length - 1;
  const peak = Math.min(last, Math.max(0, Math.round((mean - start) / step)));
  const away = (start + peak * step - mean) / sd;
  out.fill(0);
  if (Math.abs(away) > 7) return;
  const width = step / sd;
  const top = Math.exp(-0.5 * away * away) / (sd * Math.sqrt(2 * Math.PI));
  const shrink = Math.exp(-width * width);
  out[peak] = top;

  let value = top;
  let ratio = Math.exp(-width * (away + width / 2));
  const right = Math.min(last, peak + Math.ceil(7 / width));
  for (let k = peak + 1; k <= right; k += 1) {
    value *= ratio;
    ratio *= shrink;
    out[k] = value;
  }
  value = top;
  ratio = Math.exp(width * (away - width / 2));
  const left = Math.max(0, peak - Math.ceil(7 / width));
  for (let k = peak - 1; k >= left; k -= 1) {
    value *= ratio;
    ratio *= shrink;
    out[k] = value;
  }
}
