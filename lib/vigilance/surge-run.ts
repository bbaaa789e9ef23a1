/** The stretch of bins that, taken together, speaks for a burst: when it began and what it held. */
export interface SurgeRun {
  /** First bin of the stretch; null when nothing is rising. */
  readonly since: number | null;
  readonly evidence: number;
  readonly count: number;
  readonly expected: number;
}

export const noRun: SurgeRun = { since: null, evidence: 0, count: 0, expected: 0 };

/** What a bin must tell, in nats, not to end the stretch: an hour a little above usual is not yet the beginning. */
const allowance = 0.5;

/**
 * Cumulative sum of the evidence, restarted whenever it falls to 0 (Page 1954, "Continuous inspection schemes"):
 * its last restart is the maximum-likelihood estimate of when the burst began, hence the "since 14:00".
 */
export function extendRun(
  run: SurgeRun,
  bin: number,
  evidence: number,
  count: number,
  expected: number,
): SurgeRun {
  const total = run.evidence + evidence - allowance;
  if (total <= 0) return noRun;
  return {
    since: run.since ?? bin,
    // Bounded, so that a long burst is seen to end within hours of ending.
    evidence: Math.min(total, 15),
    count: run.count + count,
    expected: run.expected + expected,
  };
}
