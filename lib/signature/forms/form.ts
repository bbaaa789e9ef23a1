import type { FormKind } from '../found-signature';
import type { Who } from '../name-shapes';
import type { Furniture } from '../tail';

/** The end of a text, as a form reads it. */
export interface Head {
  /** What comes before the cut, at most a few lines; it ends with a word. */
  readonly text: string;
  /** Where its last line starts. */
  readonly lineStart: number;
  readonly after: readonly Furniture[];
  /** Is this word a first name, as far as is known? */
  readonly isFirstName: (word: string) => boolean;
}

/** A signature read at the end of a head. */
export interface Reading {
  readonly start: number;
  readonly form: FormKind;
  readonly who: Who;
  /** What stands before and after the name, as written. */
  readonly before: string;
  readonly behind: string;
}

/** Reads one form of signature at the end of a head, or says that there is none. */
export type ReadForm = (head: Head) => Reading | undefined;

/** How a signature is set apart from the words before it, strongest first. */
export type Lead = 'line' | 'sentence' | 'word' | 'glued';

const sentenceEnd =
  /(?:[.!?\u2026,;:)\]"\u201d\u00bb\u2019']|\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier}|[:;=]-?[)(DPp])$/u;
const endsWithLink = /(?:https?:\/\/|www\.)\S+$/i;

/** What comes before position `at`: a new line, the end of a sentence, a word in mid-sentence, or no space at all. */
export const leadAt = (head: Head, at: number): Lead => {
  const line = head.text.slice(head.lineStart, at);
  const words = line.trimEnd();
  if (words === '') return 'line';
  if (line.length === words.length && !/[\u2014\u2013]$/.test(words)) return 'glued';
  return sentenceEnd.test(words) || endsWithLink.test(words) ? 'sentence' : 'word';
};
