import type { EventOf, VariantName } from './event';

type Started = EventOf<'experiment/started'>;
type Made = EventOf<'plan/made'>;
type Taken = EventOf<'reading/taken'>;

/** A variant that appeared on a network. */
export interface Publication {
  readonly id: string;
  readonly variant: VariantName;
  readonly network: string;
  /** Ms since 1970. */
  readonly at: number;
  readonly text: string;
  /** False when what was published differs from the variant by more than blanks. */
  readonly asWritten: boolean;
  readonly url?: string;
  /** What the post says since somebody changed it on the network; absent while it says `text`. */
  readonly edited?: { readonly at: number; readonly text: string };
}

/** Counts of one variant on one network at one moment; an unknown count is absent. */
export interface Reading {
  readonly id: string;
  readonly variant: VariantName;
  readonly network: string;
  readonly at: number;
  /** Hours since that variant was published there; absent when the publication is not known. */
  readonly ageHours?: number;
  readonly counts: Taken['counts'];
  readonly source: Taken['source'];
  /** The page rounded what it showed. */
  readonly approximate?: boolean;
}

/** A reading that could not be taken, and why. */
export interface MissedReading {
  readonly id: string;
  readonly variant: VariantName;
  readonly network: string;
  readonly at: number;
  readonly why: EventOf<'reading/failed'>['why'];
  /** Ms since 1970: not to be tried before, as the server asked. */
  readonly retryAt?: number;
}

/** The numbers of a platform's own test: it divided its audience at random. */
export type SplitCount = Pick<EventOf<'split/counted'>, 'id' | 'at' | 'network' | 'a' | 'b'>;

/** What `fold` makes of the events of one experiment. Derived, never stored. */
export interface Experiment {
  readonly id: string;
  readonly startedAt: number;
  readonly target: string;
  readonly test: readonly string[];
  readonly design: Started['design'];
  readonly first: VariantName;
  /** Drawn at random at the start. */
  readonly seed?: number;
  readonly metric: Started['metric'];
  readonly variants: Readonly<Record<VariantName, string>>;
  readonly practice: boolean;
  /** The newest plan; absent in histories older than plans. */
  readonly plan?: Pick<Made, 'timeZone' | 'country' | 'posts' | 'right'>;
  /** She put an end to it: nothing is awaited any more. */
  readonly stopped?: true;
  readonly publications: readonly Publication[];
  readonly readings: readonly Reading[];
  readonly missed: readonly MissedReading[];
  /** One a network, the newest; absent when there are none. */
  readonly splits?: readonly SplitCount[];
  readonly claims: readonly EventOf<'claim/made'>[];
  readonly decision?: EventOf<'decision/made'>;
  readonly by?: string;
  readonly brand?: string;
  /** Her own words about it; absent when there are none. */
  readonly note?: string;
}
