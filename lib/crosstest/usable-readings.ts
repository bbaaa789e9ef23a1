import type { Reading } from './contrast';

/** The readings of one post that can be trusted, oldest first, and what was odd about the others. */
export interface UsableReadings {
  readonly readings: readonly Reading[];
  /** A count went down: reactions were withdrawn, or bots were removed. The lower, later count is kept. */
  readonly decreased: boolean;
  /** Readings with numbers that cannot be. */
  readonly refused: number;
}

/** Sorts out what was read of one post. */
export function usableReadings(readings: readonly Reading[]): UsableReadings {
  const possible = readings.filter(
    ({ count, ageHours }) =>
      Number.isFinite(count) && count >= 0 && count <= 1e12 && Number.isFinite(ageHours) && ageHours >= 0,
  );
  const sorted = [...possible].sort((a, b) => a.ageHours - b.ageHours);
  return {
    readings: sorted,
    decreased: sorted.some(({ count }, i) => count < (sorted[i - 1]?.count ?? 0)),
    refused: readings.length - possible.length,
  };
}
