/** A probability that was said, and whether the thing happened. */
export interface Said {
  readonly p: number;
  readonly happened: boolean;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((a, b) => a + b, 0) / values.length;

/** Logarithmic loss of one claim, its probability clipped at 1e-6. */
export function lossOf({ p, happened }: Said): number {
  const clipped = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return -Math.log(happened ? clipped : 1 - clipped);
}

/** Mean logarithmic loss. */
export const logLoss = (said: readonly Said[]): number => mean(said.map(lossOf));

/** The same claims with sides swapped at random, so that no order of the data can help. */
export const oriented = <T extends Said>(said: readonly T[], random: () => number): T[] =>
  said.map((one) => (random() < 0.5 ? one : { ...one, p: 1 - one.p, happened: !one.happened }));

export { mean };
