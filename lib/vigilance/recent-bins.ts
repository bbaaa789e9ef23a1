/** Counts and expectations of the last bins, oldest first; a missing bin is left out as 0 seen of 0 expected. */
export interface RecentBins {
  readonly counts: readonly number[];
  readonly means: readonly number[];
}

export const noBins: RecentBins = { counts: [], means: [] };

/** The last `keep` bins once `missing` unseen ones and one seen have passed. */
export function pushBin(
  recent: RecentBins,
  missing: number,
  count: number,
  mean: number,
  keep: number,
): RecentBins {
  const gap = new Array<number>(Math.min(missing, keep)).fill(0);
  return {
    counts: [...recent.counts, ...gap, count].slice(-keep),
    means: [...recent.means, ...gap, mean].slice(-keep),
  };
}

/** What the last `length` bins held, and what was expected of them. */
export function lastBins(
  recent: RecentBins,
  length: number,
): { readonly count: number; readonly mean: number } {
  const sum = (values: readonly number[]) => values.slice(-length).reduce((a, b) => a + b, 0);
  return { count: sum(recent.counts), mean: sum(recent.means) };
}
