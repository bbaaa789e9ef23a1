import { upperTailSurprise } from './negative-binomial-tail';

/** The last mentions of a brand that is hardly ever mentioned, newest first. */
export interface Waiting {
  readonly bins: readonly number[];
  /** Mentions that were expected since each of them. */
  readonly expectedSince: readonly number[];
}

export const noWaiting: Waiting = { bins: [], expectedSince: [] };

const kept = 5;

/** One more bin: what is expected adds to every wait, and each new mention starts one of its own. */
export function extendWaiting(waiting: Waiting, bin: number, count: number, expected: number): Waiting {
  const fresh = Math.min(kept, count);
  return {
    bins: [...new Array<number>(fresh).fill(bin), ...waiting.bins].slice(0, kept),
    expectedSince: [
      ...new Array<number>(fresh).fill(expected),
      ...waiting.expectedSince.map((e) => e + expected),
    ].slice(0, kept),
  };
}

/** Fewer than five mentions a day: daily peaks are mostly 0 or 1 and say nothing; waits between mentions do. */
export const isSparse = (levelPerHour: number): boolean => levelPerHour < 0.2;

/** The tightest cluster the last mentions make. */
export interface Cluster {
  /** log10 of the days between two clusters as tight, by chance. */
  readonly rarity: number;
  readonly since: number;
  readonly count: number;
  /** Mentions that were expected over its span. */
  readonly expected: number;
}

/**
 * The rarest of the last three, four or five mentions, within a day: by chance, each mention is followed this closely by
 * the others with the negative binomial's tail probability. Fewer than three are never a cluster.
 */
export function rarestCluster(
  waiting: Waiting,
  bin: number,
  level: number,
  spread: number,
  binsPerHour: number,
): Cluster | undefined {
  let rarest: Cluster | undefined;
  for (let count = 3; count <= waiting.bins.length; count++) {
    const since = waiting.bins[count - 1] ?? bin;
    const expected = waiting.expectedSince[count - 1] ?? Number.POSITIVE_INFINITY;
    if (bin - since >= 24 * binsPerHour) break;
    const followed = upperTailSurprise(count - 1, expected, spread);
    // Three sizes are tried, hence the division of the days by 3.
    const rarity = followed - Math.log10(24 * level * binsPerHour) - Math.log10(3);
    if (!rarest || rarity > rarest.rarity) rarest = { rarity, since, count, expected };
  }
  return rarest;
}
