import type { Signing } from '../signature/signing';
import type { BrandVoice } from '../voice/brand-voice';

/** What is another brand's own. */
export interface OtherBrand extends Pick<Preferences, 'voice' | 'accounts' | 'target'> {
  readonly signing: Pick<Signing, 'policy' | 'brand' | 'turn'>;
}

/** What the user decided that matters at a compose box. */
export interface Preferences {
  readonly signing: Signing;
  readonly voice: BrandVoice;
  /** Is a published reply remembered, and whom it answered? */
  readonly remember: { readonly replies: boolean; readonly people: boolean };
  /** Are published posts kept as references of the voice? */
  readonly keepPosts: boolean;
  /** The brand's accounts, by network. */
  readonly accounts: Readonly<Record<string, readonly string[]>>;
  /** May other wordings be asked for? */
  readonly rewriting: boolean;
  /** Her other brands, taken up by themselves where one of their accounts writes. */
  readonly brands: readonly OtherBrand[];
  /** Network where the message must succeed in the end. */
  readonly target: string;
  /** Is a message written two ways noticed? */
  readonly notice: boolean;
  /** Findings never to show again: `check` or `check:topic`. */
  readonly silenced: ReadonlySet<string>;
  /** Hosts where the badge stays hidden. */
  readonly hidden: ReadonlySet<string>;
  /** By host, which place around a box the badge prefers. */
  readonly corners: Readonly<Record<string, number>>;
  /** Networks shown in the browser's side panel, with nothing in the page. */
  readonly aside: ReadonlySet<string>;
  /** Networks the user switched on, by id. */
  readonly networksOn: readonly string[];
  /** Hosts of the Mastodon servers she added. */
  readonly servers: readonly string[];
}
