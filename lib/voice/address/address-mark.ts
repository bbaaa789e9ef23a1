import type { Span } from '../../draft/span';
import type { Word } from '../text/word';

/**
 * How the reader is addressed: `tu` is the familiar form of the language (tu, du, je, tú), `vous` the polite
 * one (vous, Sie, u, Lei, usted). In sociolinguistics: T and V (Brown & Gilman 1960).
 */
export type AddressForm = 'tu' | 'vous';

/** One word that addresses the reader. */
export interface AddressMark {
  readonly form: AddressForm;
  readonly span: Span;
}

/** The same, before its place in the text is all that is kept. */
export interface MarkedWord {
  readonly form: AddressForm;
  readonly word: Word;
  /** Counts only where the text never says the other form ("Sie" that opens a sentence may be "they"). */
  readonly weak?: boolean;
}
