/** Stretches of time a feed is known to have shown everything of, in ms, sorted and apart. */
export type Coverage = readonly (readonly [from: number, to: number])[];

/** Kept for two weeks: older hours are learned already. */
const keptFor = 14 * 86_400_000;

/** The coverage once `from`..`to` is known as well. Touching stretches are joined. */
export function addCoverage(coverage: Coverage, from: number, to: number): Coverage {
  if (!(from < to)) return coverage;
  const joined: [number, number][] = [];
  for (const [start, end] of [...coverage, [from, to] as const].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined.filter(([, end]) => end >= to - keptFor);
}

/** Was all of `from`..`to` seen? */
export const isCovered = (coverage: Coverage, from: number, to: number): boolean =>
  coverage.some(([start, end]) => start <= from && to <= end);

/**
 * What one reading of a feed adds. Between the last reading and this one nothing can have been missed, unless the feed
 * is full (Google Alerts keeps 20 entries): then only what is younger than its oldest entry was seen.
 */
export function coverageOfReading(
  readAt: number,
  lastReadAt: number | undefined,
  oldestEntry: number | undefined,
  full: boolean,
): readonly [from: number, to: number] {
  const since = lastReadAt ?? oldestEntry ?? readAt;
  return [full ? Math.max(since, oldestEntry ?? readAt) : since, readAt];
}
