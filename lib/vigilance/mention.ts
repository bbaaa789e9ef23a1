/** Somebody, somewhere, speaking of a brand. Plain text only: nothing here was ever markup. */
export interface Mention {
  /** The same for the same item on every reading of its feed. */
  readonly id: string;
  /** Which of the user's feeds brought it. */
  readonly feed: string;
  /** Where it was published: a publication's name, an account, or a host. What "3 sources" counts. */
  readonly source: string;
  readonly title: string;
  readonly text: string;
  /** http or https, redirects of alert services taken off; absent when the item has none we may show. */
  readonly url?: string;
  readonly author?: string;
  /** ms since 1970, UTC. Absent when unknown: such a mention is shown, and kept out of every rate. */
  readonly publishedAt?: number;
  /** When we first read it. */
  readonly seenAt: number;
  /** BCP 47 tag, where the feed tells. */
  readonly language?: string;
}
