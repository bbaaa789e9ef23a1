/** Log of the gamma function for x > 0: recurrence up to x >= 8, then Stirling's series (Abramowitz & Stegun 6.1.41). */
export function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < 8; at += 1) shift -= Math.log(at);
  const inverse = 1 / at;
  const square = inverse * inverse;
  return (
    shift +
    (at - 0.5) * Math.log(at) -
    at +
    0.5 * Math.log(2 * Math.PI) +
    inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)))
  );
}

/** Log density of a Student t of `df` degrees of freedom at `z`, scale 1. */
export const logStudent = (z: number, df: number): number =>
  logGamma((df + 1) / 2) -
  logGamma(df / 2) -
  0.5 * Math.log(df * Math.PI) -
  ((df + 1) / 2) * Math.log1p((z * z) / df);

/** The half-width, in scales, that holds 80 % of a Student t (bisection on Simpson's rule). */
export function student80(df: number): number {
  const within = (x: number) => {
    const steps = 200;
    let sum = 0;
    for (let i = 0; i <= steps; i += 1) {
      const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
      sum += weight * Math.exp(logStudent((i * x) / steps, df));
    }
    return (2 * sum * x) / steps / 3;
  };
  let [low, high] = [0.5, 4];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (within(middle) < 0.8) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
