import type { SplitView } from './split-card';

/** How far an experiment has come. */
export type ExperimentState = 'planned' | 'running' | 'told' | 'decided';

/** A line of the list. */
export interface ExperimentRow {
  readonly id: string;
  /** The opening words of version A. */
  readonly title: string;
  /** Names of networks: where it is tried, then where it is meant for. */
  readonly networks: readonly string[];
  readonly state: ExperimentState;
  /** Ms since 1970. */
  readonly startedAt: number;
  readonly practice: boolean;
  /** Who started it, where that is known. */
  readonly by?: string | undefined;
  /** The verdict in one sentence, once there is one. */
  readonly verdict?: string | undefined;
}

export interface PublicationView {
  readonly id: string;
  readonly variant: 'A' | 'B';
  readonly network: string;
  readonly at: number;
  /** Only http(s); anything else is shown without a link. */
  readonly url?: string | undefined;
  /** False when the words published differ from the version. */
  readonly asWritten: boolean;
  /** What it says since somebody changed it on the network. */
  readonly edited?: string | undefined;
}

export const countNames = ['likes', 'comments', 'reposts', 'views'] as const;
export type CountName = (typeof countNames)[number];

/** Absent means unknown, which is never 0. */
export type Counts = Readonly<Partial<Record<CountName, number>>>;

export interface ReadingView {
  readonly id: string;
  readonly variant: 'A' | 'B';
  readonly network: string;
  readonly at: number;
  /** Hours since that version was published there. */
  readonly ageHours?: number | undefined;
  readonly counts: Counts;
  readonly source: 'hand' | 'page' | 'api' | 'file';
  /** The page rounded what it showed. */
  readonly approximate?: boolean | undefined;
}

/** A reading that could not be taken. */
export interface MissedView {
  readonly id: string;
  readonly variant: 'A' | 'B';
  readonly network: string;
  readonly at: number;
  readonly why: 'deleted' | 'unreachable' | 'refused' | 'unclear' | 'not-shown';
}

/** The choice between the two versions, made or still to make. */
export interface DecisionView {
  /** Name of the target network. */
  readonly target: string;
  readonly leader?: 'A' | 'B' | undefined;
  readonly chosen?: 'A' | 'B' | 'neither' | undefined;
  /** Versions that are on the target network already. */
  readonly published: readonly ('A' | 'B')[];
  /** Said after the composer was opened, when there is something to know. */
  readonly note?: string | undefined;
  /** The other version is asked for too, to check what we said. */
  readonly checkBack: boolean;
}

export interface VerdictView {
  /** The call, in one sentence; then how large, and what to know of the evidence. */
  readonly sentences: readonly string[];
  /** That A does better on the target, 0 to 1; absent while there is nothing to tell it from. */
  readonly probabilityA?: number | undefined;
  /** Name of the network the message is meant for. */
  readonly target: string;
  /** log(B / A) of a hundred outcomes, each as likely as the others; empty while there is nothing to tell them from. */
  readonly dots?: readonly number[] | undefined;
}

/** One experiment, with everything said in the reader's language. */
export interface ExperimentDetail {
  readonly row: ExperimentRow;
  readonly a: string;
  readonly b: string;
  /** How it is tried, one sentence a line: where, in which order, how long. */
  readonly plan: readonly string[];
  /** What the button for the next version says; absent when none is left to publish, and in practice. */
  readonly next?: string | undefined;
  /** Said after that button was pressed, when there is something to know. */
  /** The numbers of the networks' own tests, and where one may have run. */
  readonly splits?: readonly SplitView[] | undefined;
  readonly splitNetworks?: readonly { readonly id: string; readonly label: string }[] | undefined;
  /** Why the plan waits just now, in a sentence. */
  readonly paused?: string | undefined;
  readonly nextNote?: string | undefined;
  readonly publications: readonly PublicationView[];
  readonly readings: readonly ReadingView[];
  readonly missed: readonly MissedView[];
  /** Names of networks whose counters could be read without her, once she allows it. */
  readonly allowable: readonly string[];
  /** Absent while there is nothing to choose from, and in practice. */
  readonly decision?: DecisionView | undefined;
  readonly verdict: VerdictView;
  /** Her own words about it. */
  readonly note?: string | undefined;
  /** What was said to the user, and when: to be held to it. */
  readonly said: readonly { readonly at: number; readonly sentence: string }[];
}
