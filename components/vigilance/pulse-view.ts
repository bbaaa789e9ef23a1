/** One hour of mentions as the card shows it. */
export interface PulseHour {
  /** Hours since 1970, UTC. */
  readonly hour: number;
  readonly count: number;
  /** Between these, nine such hours in ten. */
  readonly low: number;
  readonly high: number;
  readonly surge: boolean;
}

/** A message of ours, where it may explain a rise. */
export interface PulsePost {
  /** Ms since 1970. */
  readonly at: number;
  readonly network: string;
  readonly text: string;
}

/** How the brand is doing, for the history page. */
export interface PulseView {
  /** What there is to say, most pressing first; each a whole sentence. */
  readonly sentences: readonly string[];
  readonly surging: boolean;
  readonly hours: readonly PulseHour[];
  readonly posts: readonly PulsePost[];
  readonly freshAt?: number | undefined;
}
