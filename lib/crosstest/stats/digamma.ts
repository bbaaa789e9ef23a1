/**
 * The digamma function and its derivative (trigamma) for x > 0: recurrence up to x >= 8, then the asymptotic series
 * (Abramowitz & Stegun 6.3.18 and 6.4.12), relative error below 1e-10.
 */
export function digamma(x: number): { value: number; slope: number } {
  let value = 0;
  let slope = 0;
  let at = x;
  for (; at < 8; at += 1) {
    value -= 1 / at;
    slope += 1 / (at * at);
  }
  const inverse = 1 / at;
  const square = inverse * inverse;
  value +=
    Math.log(at) - inverse / 2 - square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square / 240)));
  slope +=
    inverse *
    (1 +
      inverse / 2 +
      square * (1 / 6 - square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - (5 / 66) * square)))));
  return { value, slope };
}
