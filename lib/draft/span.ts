/**
 * A stretch of a draft: offsets in UTF-16 code units, `start` included, `end` excluded.
 * The same unit as `String.prototype.slice`, so that no conversion is ever needed between
 * a check, an editor and a highlight.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span of a whole text of `length` code units. */
export const wholeSpan = (text: string): Span => ({ start: 0, end: text.length });
