/** Counts of one post, as a network tells them. Absent means unknown, which is never 0. */
export interface PostCounts {
  readonly likes?: number;
  readonly comments?: number;
  readonly reposts?: number;
  readonly views?: number;
}

/** Why a post could not be read: gone, no answer, not allowed to us, or an answer that makes no sense. */
export type WhyNot = 'deleted' | 'unreachable' | 'refused' | 'unclear';

/** What came of asking for a post. */
export type PostAnswer =
  | {
      readonly state: 'read';
      readonly counts: PostCounts;
      /** What the post says now, as plain text. */
      readonly text: string;
    }
  | {
      readonly state: 'failed';
      readonly why: WhyNot;
      /** Ms since 1970: the server asked to be left alone until then. */
      readonly retryAt?: number;
    };

/** A post that anybody may ask a server about. */
export interface PublicPost {
  /** The one origin that is asked, as a permission's match pattern. */
  readonly origin: string;
  readonly address: string;
  /** What an answer with a body of JSON says. */
  read(value: unknown): PostAnswer;
  /** Does this body, that came with an error, say that the post is gone? */
  gone(status: number, value: unknown): boolean;
}

const largest = 1e12;

/** A count as a server gave it; undefined for anything that cannot be one. */
export const plausibleCount = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= largest
    ? value
    : undefined;

/** Only the counts that can be. */
export function plausibleCounts(values: Readonly<Record<keyof PostCounts, unknown>>): PostCounts {
  const entries = Object.entries(values).flatMap(([name, value]) => {
    const count = plausibleCount(value);
    return count === undefined ? [] : [[name, count] as const];
  });
  return Object.fromEntries(entries);
}
