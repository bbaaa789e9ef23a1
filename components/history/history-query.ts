import type { StyleAxis } from '../../lib/crosstest/style/style-of';
import type { ExperimentState } from './experiment-view-model';

/** What is looked for; what is left out does not matter. */
export interface HistoryQuery {
  readonly text: string;
  readonly network?: string;
  readonly person?: string;
  readonly axis?: StyleAxis;
  readonly stage?: ExperimentState;
  /** Days as `2026-11-22`, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly practice: boolean;
}

/** What the filters offer. */
export interface HistoryChoices {
  readonly networks: readonly { readonly id: string; readonly label: string }[];
  readonly people: readonly string[];
  readonly axes: readonly StyleAxis[];
  /** There is practice to show or hide. */
  readonly practised: boolean;
}
