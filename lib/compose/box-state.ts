import type { Finding } from '../draft/finding';
import type { ComposeBox, Network } from '../networks/network';
import type { Hesitation } from './hesitation';
import type { TwoWays } from './two-ways';

/** What hinders, as the panel says it. */
export type Trouble = 'reading' | 'unwritable' | 'failed' | 'updated';

/** One compose box being used: its text, what there is to say about it, and what the writer is doing about it. */
export interface BoxState {
  readonly network: Network;
  readonly box: ComposeBox;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly open: boolean;
  readonly trouble: Trouble | undefined;
  /** The worker did not answer: checks go on, history sleeps. */
  readonly asleep: boolean;
  /** A variant of a cross-test is waiting to be published here. */
  readonly testing: boolean;
  /** Her press on the network's own button was held, as she asked: the next one goes out. */
  readonly held: boolean;
  /** She wrote it two ways: said once, until she takes it up or not. */
  readonly noticed: TwoWays | undefined;
  readonly hesitation: Hesitation | undefined;
  /** The message of which she asked for another wording, while she looks at it. */
  readonly wording: string | undefined;
}

/** What she decides beside the review. */
export type Decided = Partial<Pick<BoxState, 'noticed' | 'hesitation' | 'wording'>>;

/** Before the first reading. */
export const firstState = (network: Network, box: ComposeBox): BoxState => ({
  network,
  box,
  text: '',
  findings: [],
  open: false,
  trouble: 'reading',
  asleep: false,
  testing: false,
  held: false,
  noticed: undefined,
  hesitation: undefined,
  wording: undefined,
});
