import type { Draft } from '../draft/draft';
import type { StyleAxis } from '../voice/rewrite/style-axis';

/** A wording wanted: the whole voice, or a second version along one axis. */
export interface RewriteQuestion {
  readonly draft: Draft;
  readonly axis?: StyleAxis;
}

/** The wording, checked, or what is in the way, said in the user's language. */
export type RewriteAnswer = { readonly text: string } | { readonly problem: string };

/**
 * Asks the model she chose for a wording. `told` hears how many characters have come. Stops, and the model with it,
 * when the signal aborts; never throws but then.
 */
export type AskRewrite = (
  question: RewriteQuestion,
  told: (length: number) => void,
  signal: AbortSignal,
) => Promise<RewriteAnswer>;
