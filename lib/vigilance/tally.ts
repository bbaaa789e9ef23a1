/** What one bin held. Stories, not copies: the same text on thirty sites is one (see gather-stories). */
export interface Tally {
  readonly count: number;
  /** The feed was full: there were at least this many. May raise an alarm, never lower one. */
  readonly atLeast?: boolean;
  /** Of these, how many had their tone read, and how many of them read as negative. */
  readonly rated?: number;
  readonly negative?: number;
}

const whole = (value: unknown): number =>
  typeof value === 'number' && value > 0 ? Math.min(1e9, Math.floor(value)) : 0;

/** A tally that adds up, from whatever is given: a bare number is a count. */
export function readTally(given: number | Tally): Required<Tally> {
  const tally: Tally = typeof given === 'number' ? { count: given } : given;
  const rated = whole(tally.rated);
  return {
    count: whole(tally.count),
    atLeast: tally.atLeast === true,
    rated,
    negative: Math.min(rated, whole(tally.negative)),
  };
}
