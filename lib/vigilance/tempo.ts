/** How finely time is cut and over how long counts are added up. The product counts by the hour. */
export interface Tempo {
  readonly binsPerHour: number;
  /** Lengths, in bins, over which the last counts are compared with what was expected. */
  readonly windows: readonly number[];
  /** The two-state filter for bursts that last; absent at tempos where single bins say nothing of duration. */
  readonly burst?: {
    /** Chance that a burst starts, and goes on, from one bin to the next. */
    readonly enter: number;
    readonly stay: number;
    /** How many times the usual level a burst is. */
    readonly times: number;
    /** The most that one bin may weigh, in nats: one wild hour is a spike, not yet a burst. */
    readonly cap: number;
  };
}

/** Chosen on simulated bursts at x3 for 6 h; `npm run bench:vigilance` prints how it does on other shapes. */
export const hourly: Tempo = {
  binsPerHour: 1,
  windows: [1, 3, 6],
  burst: { enter: 0.004, stay: 0.85, times: 2.5, cap: 3 },
};
