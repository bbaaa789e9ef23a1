/** A normal stand-in for what two counts say of the logarithm of the ratio behind them. */
export interface LogRatio {
  readonly centre: number;
  readonly variance: number;
}

const flat = 1e9;

/**
 * Two Poisson counts whose means have ratio exp(theta + offset): given their sum n, `a` is binomial of logit
 * theta + offset. Returns the normal likelihood of theta that touches the binomial's where a prior N(0, spread²) and
 * the counts agree: the working response and weight of one last step of Fisher scoring (McCullagh & Nelder,
 * Generalized Linear Models, 2.5). Near log(a / b) - offset and 1/a + 1/b when both counts are large; unlike these, a
 * count of 0 still says less than a count of 1.
 */
export function logRatio(a: number, b: number, offset: number, spread: number): LogRatio {
  const n = a + b;
  if (!(n > 0)) return { centre: 0, variance: flat };
  const precision = 1 / (spread * spread);
  const share = (theta: number) => 1 / (1 + Math.exp(-(theta + offset)));
  const slope = (theta: number) => a - n * share(theta) - precision * theta;
  // The slope falls steadily: the mode lies between 0 and the log ratio.
  const observed = Math.log((a + 1e-6) / (b + 1e-6)) - offset;
  let [low, high] = [Math.min(0, observed), Math.max(0, observed)];
  let theta = (low + high) / 2;
  for (let step = 0; step < 100; step += 1) {
    const gradient = slope(theta);
    if (gradient > 0) low = theta;
    else high = theta;
    const p = share(theta);
    const newton = theta + gradient / (n * p * (1 - p) + precision);
    const next = newton >= low && newton <= high ? newton : (low + high) / 2;
    if (Math.abs(next - theta) < 1e-13 * Math.max(1, Math.abs(theta))) break;
    theta = next;
  }
  const p = share(theta);
  const weight = n * p * (1 - p);
  return weight > 1 / flat
    ? { centre: theta + (a - n * p) / weight, variance: 1 / weight }
    : { centre: theta, variance: flat };
}
