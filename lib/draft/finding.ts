import type { Sentence } from './message-key';
import type { Span } from './span';

/** A change of the draft that would settle a finding; offered as a preview, applied on one click. */
export interface Edit {
  readonly span: Span;
  /** What takes the place of the span's words. */
  readonly text: string;
  /** What the button says ("Sign ^JD"). */
  readonly label: Sentence;
}

/** An answer of the writer's that teaches Paraphe something; done on one click. */
export interface Remedy {
  /** `own-account`: the account that writes is one of the brand's. */
  readonly kind: 'own-account';
  /** What the button says. */
  readonly label: Sentence;
}

/**
 * Something worth saying about a draft: why, on which words, and what to do.
 * `check` + `topic` identify it, so that "never again" silences this and nothing else.
 */
export interface Finding {
  /** The check's id, for example `signature/missing`. */
  readonly check: string;
  /** What within the check may be silenced on its own (a word, a form); empty when the check is one thing. */
  readonly topic?: string;
  /** The words concerned; an empty span at the end of the text when something is missing. */
  readonly span: Span;
  /** More places of the same finding (the `vous` that disagrees with a `tu`). */
  readonly alsoAt?: readonly Span[];
  readonly reason: Sentence;
  /** A former text of hers that this is about, whole, to be shown beside the draft. */
  readonly earlier?: string;
  /** Safe edits, best first; empty when only the writer can decide. */
  readonly edits: readonly Edit[];
  /** What settles it without changing the text. */
  readonly remedy?: Remedy;
  /** 2 = fix before posting, 1 = worth a look, 0 = a note. At most three findings are shown, highest first. */
  readonly weight: 0 | 1 | 2;
}
