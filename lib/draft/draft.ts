import type { Surface } from './surface';

/** The text being written, and what is known of the place it is written in. Plain data. */
export interface Draft {
  /** Lines joined by `\n`; blocks of a rich editor are lines. Never normalised: spans point into it. */
  readonly text: string;
  /** Identifier of the network, as in lib/networks; `other` on a site that has no adapter. */
  readonly network: string;
  readonly surface: Surface;
  /** The person being answered, where the page tells; names as the page shows them. */
  readonly answering?: { readonly name: string; readonly handle?: string; readonly text?: string };
  /** The account that is posting, where the page tells. */
  readonly account?: string;
  /** Part of a thread, counted from 0, where the page shows several boxes. */
  readonly part?: { readonly index: number; readonly count: number };
  /** Pictures attached with no description, where the page tells. */
  readonly picturesWithoutAlt?: number;
}
