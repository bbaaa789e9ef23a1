/** One word of a text, with what its surroundings say of it. Offsets are UTF-16 code units of the whole text. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** Compared form: lower case, compatibility letters folded (NFKC), invisible characters removed. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** What alone stands between this word and the one before: `-`, `'`, a space run, or other signs. */
  readonly joint: '-' | "'" | ' ' | 'other';
  /** An apostrophe follows at once (`t'`, `l'`, `don't` is `don` + `t`). */
  readonly elided: boolean;
  /** First word of its sentence. */
  readonly opens: boolean;
  /** Somebody else's words: between quotation marks or on a `>` line. */
  readonly quoted: boolean;
  /** Number of its sentence, from 0. */
  readonly sentence: number;
}
