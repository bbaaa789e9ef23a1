/** The stretch without a single mention, up to now. */
export interface Quiet {
  readonly since: number | null;
  readonly expected: number;
}

export const notQuiet: Quiet = { since: null, expected: 0 };

export const extendQuiet = (quiet: Quiet, bin: number, count: number, expected: number): Quiet =>
  count > 0 ? notQuiet : { since: quiet.since ?? bin, expected: quiet.expected + expected };

/**
 * Is a stretch of nothing too long to be chance? P(0) of the negative binomial is spread^(-expected/(spread-1)).
 * Below one in 10,000, and after six hours at least, a source is more likely to be broken than the world silent.
 */
export const tooQuiet = (quiet: Quiet, bin: number, spread: number, binsPerHour: number): boolean =>
  quiet.since !== null &&
  bin - quiet.since >= 6 * binsPerHour - 1 &&
  (quiet.expected / (spread - 1)) * Math.log(spread) > Math.log(10_000);
