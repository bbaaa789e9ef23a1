import type { CannedIndex } from './canned-index';

/** What the personal-reply checks read of what is known just now; each does without what is absent. */
export interface PersonalSignals {
  /** Replies sent before. */
  readonly replies?: Pick<CannedIndex, 'search'>;
  /** Only replies sent since then count as "again", in milliseconds since 1970. */
  readonly repliesSince?: number;
  /** Says a moment in the interface's language; without it, the day as `2026-11-12`. */
  readonly sayMoment?: (at: number) => string;
  readonly signing?: { readonly brand?: string };
  /** Exchanges with the person answered that are recent enough for nobody to greet again. */
  readonly justTalked?: boolean;
}
