/** A probability that was said, and whether the thing happened. */
export interface Said {
  readonly p: number;
  readonly happened: boolean;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((a, b) => a + b, 0) / values.length;

/** Logarithmic loss, probabilities clipped at 1e-6. */
export const logLoss = (said: readonly Said[]): number =>
  mean(
    said.map(({ p, happened }) => {
      const clipped = Math.min(1 - 1e-6, Math.max(1e-6, p));
      return -Math.log(happened ? clipped : 1 - clipped);
    }),
  );

/** Expected calibration error with ten bins of equal width. */
export function calibrationError(said: readonly Said[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, p: 0, happened: 0 }));
  for (const { p, happened } of said) {
    const bin = bins[Math.min(9, Math.floor(p * 10))];
    if (!bin) continue;
    bin.count += 1;
    bin.p += p;
    bin.happened += Number(happened);
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.p - bin.happened), 0) / said.length;
}

/** Part of right calls, a tie of probabilities counting half. */
export const accuracy = (said: readonly Said[]): number =>
  mean(said.map(({ p, happened }) => (p === 0.5 ? 0.5 : Number(p > 0.5 === happened))));

/** How often it spoke at this level or more, and how often it was right then. */
export function atLevel(
  said: readonly Said[],
  level: number,
): { said: number; right: number; count: number } {
  const loud = said.filter(({ p }) => Math.max(p, 1 - p) >= level);
  return { said: loud.length / said.length, right: accuracy(loud), count: loud.length };
}

/** The same claims with sides swapped at random, so that no order of the data can help. */
export const oriented = (said: readonly Said[], random: () => number): Said[] =>
  said.map(({ p, happened }) => (random() < 0.5 ? { p, happened } : { p: 1 - p, happened: !happened }));

export { mean };
