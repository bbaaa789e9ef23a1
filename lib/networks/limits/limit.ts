/** How long a message may be on a network, and where it stops fitting. */
export interface Limit {
  readonly max: number;
  /** The length in the network's own unit; above `max` exactly when `overflow` finds a place. */
  measure(text: string): number;
  /** First UTF-16 offset of what does not fit any more; undefined when everything fits. */
  overflow(text: string): number | undefined;
  readonly rule: 'weighted' | 'graphemes' | 'utf16';
  /** Length from which sources disagree whether it still fits: worth a warning, not a verdict. */
  readonly warnAt?: number;
}

/** What one server, or the page itself, says of its limits; passed in as data, each value optional. */
export interface InstanceFacts {
  /** The server's (or the page's own counter's) maximum, instead of the network's usual one. */
  readonly maxCharacters?: number;
  /** What any link counts for (Mastodon: `characters_reserved_per_url`). */
  readonly charactersPerUrl?: number;
  /** A content warning is published with the message and counts. */
  readonly contentWarning?: string;
}

/** A stretch of text that counts as one thing: a link, an emoji; or, with `each`, plain characters of 1. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly each?: true;
}

export interface PieceRule {
  readonly rule: Limit['rule'];
  readonly max: number;
  readonly pieces: (text: string) => Iterable<Piece>;
  /** Counted before the first character (a content warning). */
  readonly already?: number;
}

/** A limit whose length is the sum of the weights of the text's pieces. Cost: one pass over the text. */
export function limitByPieces({ rule, max, pieces, already = 0 }: PieceRule): Limit {
  return {
    rule,
    max,
    measure(text) {
      let sum = already;
      for (const piece of pieces(text)) sum += piece.weight;
      return sum;
    },
    overflow(text) {
      let sum = already;
      for (const piece of pieces(text)) {
        if (sum + piece.weight > max) return piece.start + (piece.each ? Math.max(0, max - sum) : 0);
        sum += piece.weight;
      }
      return sum > max ? 0 : undefined;
    },
  };
}

/** A maximum from a server or a page, when it is one a message can have; `usual` otherwise. */
export function maximum(said: number | undefined, usual: number): number {
  return said !== undefined && Number.isInteger(said) && said > 0 && said <= 10_000_000 ? said : usual;
}
