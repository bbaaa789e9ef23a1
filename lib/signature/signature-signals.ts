import type { Limit } from './limit';
import type { Signing } from './signing';

/** What the signature checks read of what is known just now. Without `signing` they say nothing. */
export interface SignatureSignals {
  readonly signing?: Signing;
  readonly limit?: Limit;
  /** The last text of this compose box that bore a signature, if it ever did: tells when an edit took it away. */
  readonly signedBefore?: string;
}
