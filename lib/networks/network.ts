import type { Surface } from '../draft/surface';
import type { ComposeBox } from './compose-box';
import type { Counters } from './counters';
import type { HashtagRule } from './hashtags';
import type { InstanceFacts, Limit } from './limits/limit';
import type { OwnPage } from './own-page';
import type { Page } from './page/page';

export type { ComposeBox } from './compose-box';
export type { Counters } from './counters';
export type { HashtagRule } from './hashtags';
export type { NetworkId } from './index';
export type { InstanceFacts, Limit } from './limits/limit';
export type { OwnPage } from './own-page';
export type { Page } from './page/page';

/** The keys that publish from inside a box, beside the network's own button. */
export type SubmitKeys = 'enter' | 'mod+enter' | 'none';

/**
 * What is known of one social network: where its compose boxes are, who is answered, how long a message may be.
 * A network only reads the page; it never writes, clicks, or talks to the browser or to a server.
 * Every method answers in silence (undefined, empty list) when the page is not what it expects.
 */
export interface Network<Id extends string = string> {
  readonly id: Id;
  /** A proper noun, the same in every language. */
  readonly name: string;
  /** Permission match patterns; empty for software recognised on any host. */
  readonly matches: readonly string[];
  /** Software that others run too, on hosts that nobody can list. */
  readonly onAnyHost?: true;
  recognises(page: Page): boolean;
  /** What this editing root is on this network; undefined = not ours to read (search, direct message, password). */
  box(root: HTMLElement, page: Page): ComposeBox | undefined;
  /** A direct message, where only this network's own marks say so: nothing may read it, the generic reading neither. */
  isPrivate?(root: HTMLElement, page: Page): boolean;
  readonly composer: Composer;
  /** The length rule; undefined where the network has none that is known. */
  limit(surface: Surface, instance?: InstanceFacts): Limit | undefined;
  readonly hashtags: HashtagRule;
  readonly submitKeys: Readonly<Record<Surface, SubmitKeys>>;
  /** Once published: the address of the newest post saying `text`, where the page shows it. Ask again every time. */
  permalink?(page: Page, text: string): string | undefined;
  /**
   * On the profile of the very account that is signed in: its own posts that the page shows, newest first as shown. What
   * it shares of others is left out, and what only some may see where the page says so; undefined on every other page.
   */
  ownPosts?(page: Page): OwnPage | undefined;
  /** Counters shown on the post that the page is about; a counter the page does not say is absent, never 0. */
  counters?(page: Page): Counters | undefined;
}

/** How to reach an empty composer of the network. */
export interface Composer {
  /** Address that opens an empty composer, or the page closest to it. */
  readonly home: string;
  /**
   * Address that opens a composer holding `text`; undefined when the text is too long for an address, or when
   * the software needs a host and none is given. Networks without it: copy the text, then open `home`.
   */
  share?(text: string, page?: { readonly host: string }): string | undefined;
}
