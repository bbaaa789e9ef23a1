const day = 86_400_000;
/** A copy by itself each week; she is reminded of one she makes herself after a month. */
const automaticEvery = 7 * day;
const remindedAfter = 30 * day;

/** What is empty today may hold something tomorrow. */
const emptyLooksAgain = day;

interface Copies {
  /** Ms since 1970; absent when there was never a copy. */
  readonly at?: number;
  readonly automatic: boolean;
}

/**
 * Is it time for a copy? `make`: by itself, now. `remind`: she is told. A history with nothing in it
 * is never worth a word.
 */
export function copyDue({ at, automatic }: Copies, empty: boolean, now: number): 'make' | 'remind' | 'no' {
  if (empty) return 'no';
  const age = at === undefined ? Number.POSITIVE_INFINITY : now - at;
  if (automatic) return age >= automaticEvery ? 'make' : 'no';
  return age >= remindedAfter ? 'remind' : 'no';
}

/** When the next copy by itself is due, ms since 1970; where there was never one, there was nothing to copy yet. */
export const nextCopyAt = ({ at }: Copies, now: number): number =>
  at === undefined || at + automaticEvery <= now ? now + emptyLooksAgain : at + automaticEvery;
