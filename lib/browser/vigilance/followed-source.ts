import type { Source } from '../../feeds/poll/source';

/** A source as it is kept. One that was imported from a file has no address, and is never read again. */
export interface FollowedSource extends Source {
  /** What she calls it: the words looked for, the title of an outline, the name of a file. */
  readonly name: string;
  /** Ms since 1970. */
  readonly addedAt: number;
}
