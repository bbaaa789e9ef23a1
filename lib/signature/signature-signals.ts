import type { Limit } from './limit';
import type { Signing } from './signing';

/** What the signature checks read of what is known just now. Without `signing` they say nothing. */
export interface SignatureSignals {
  readonly signing?: Signing;
  readonly limit?: Limit;
}
