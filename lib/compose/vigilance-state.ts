/** What is being told elsewhere, as one line of the banner; everything is said in the reader's language. */
export interface VigilanceNotice {
  /** Names this rise: a hold asks once about each. */
  readonly id: string;
  /** Why: how much, since when, from how many sources. */
  readonly reason: string;
  /** Three at most, told most first; http or https only. */
  readonly links: readonly VigilanceLink[];
  /** Until when the sources were read, ms since 1970; undefined when none was. */
  readonly freshAt?: number;
  /** She asked to be asked once more before a message goes out. */
  readonly hold: boolean;
}

export interface VigilanceLink {
  /** Of the mention. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly source: string;
}

/** What the worker lays out for every compose box. */
export interface VigilanceState {
  /** Something is brewing, whether or not she has already said "got it": no cross-test starts, no joke goes unsaid. */
  readonly surging: boolean;
  /** Absent when there is nothing to tell, or she has answered. */
  readonly notice?: VigilanceNotice;
}

export const allCalm: VigilanceState = { surging: false };

/** What a press on the network's own button is held for, where she asked for a hold. */
export const heldFor = ({ notice }: VigilanceState): string | undefined =>
  notice?.hold ? notice.id : undefined;
