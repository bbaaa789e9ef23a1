import type { Change } from '../../lib/draft/edited';

/** A finding ready to be shown: every sentence already in the reader's language. */
export interface FindingView {
  /** Unique among the findings shown. */
  readonly id: string;
  readonly kind: 'signature' | 'voice' | 'length' | 'account' | 'other';
  /** Why it is said: one sentence. */
  readonly reason: string;
  /** The words concerned, as they stand in the draft; absent when something is missing. */
  readonly quote?: string | undefined;
  /** A former text and the draft, to be seen side by side. */
  readonly beside?: { readonly earlier: string; readonly draft: string } | undefined;
  readonly edits: readonly EditView[];
  /** What the button says that settles it without changing the text. */
  readonly remedy?: string | undefined;
}

/** A fix offered for a finding. `before` is empty when words are added, `after` when they go. */
export interface EditView {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** What it writes, for a panel that copies the whole message where it cannot be written. */
  readonly change?: Change | undefined;
}
