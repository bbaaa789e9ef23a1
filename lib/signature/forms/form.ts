import type { FormKind } from '../found-signature';
import type { Furniture } from '../tail';
import { readWho, type Who } from '../who';
import { speaksToSomebody } from './speaks-to-somebody';
import { wordStarts } from './word-starts';

/** The end of a text, as a form reads it. */
export interface Head {
  /** What comes before the cut, at most a few lines; it ends with a word. */
  readonly text: string;
  /** Where its last line starts. */
  readonly lineStart: number;
  /** How the text begins. */
  readonly opening: string;
  readonly after: readonly Furniture[];
  /** Is this word a first name, as far as is known? */
  readonly isFirstName: (word: string) => boolean;
  /** Does the message speak to somebody? */
  readonly speaks: () => boolean;
  /** Everybody whom the last words may name, shortest reading first. */
  readonly candidates: () => readonly Candidate[];
}

/** Somebody read from `start` to the end of a head. */
export interface Candidate {
  readonly start: number;
  readonly who: Who;
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

// A signature and the few lines before it: enough to tell what it follows. In UTF-16 code units.
const headLength = 240;
const openingLength = 80;

/** Reads one form of signature at the end of a head, or says that there is none. */
export type ReadForm = (head: Head) => Reading | undefined;

/** How a signature is set apart from the words before it, strongest first. */
export type Lead = 'line' | 'sentence' | 'word' | 'glued';

const sentenceEnd =
  /(?:[.!?\u2026,;:)\]"\u201d\u00bb\u2019']|\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier}|[:;=]-?[)(DPp])$/u;
const endsWithLink = /(?:https?:\/\/|www\.)\S+$/i;

/** The end of `text` before `end`, with how the text begins. `isFirstName` as for {@link Head}. */
export const headOf = (
  text: string,
  end: number,
  after: readonly Furniture[] = [],
  isFirstName: Head['isFirstName'] = () => false,
): Head => {
  const words = text.slice(Math.max(0, end - headLength), end);
  const opening = text.slice(0, Math.min(openingLength, end));
  const lineStart = words.lastIndexOf('\n') + 1;
  let speaks: boolean | undefined;
  let candidates: readonly Candidate[] | undefined;
  return {
    text: words,
    lineStart,
    opening,
    after,
    isFirstName,
    speaks: () => {
      speaks ??= speaksToSomebody(words) || speaksToSomebody(opening);
      return speaks;
    },
    candidates: () => {
      candidates ??= wordStarts(words, lineStart).flatMap((start) => {
        const who = readWho(words.slice(start));
        return who ? [{ start, who }] : [];
      });
      return candidates;
    },
  };
};

/** What comes before position `at`: a new line, the end of a sentence, a word in mid-sentence, or no space at all. */
export const leadAt = (head: Head, at: number): Lead => {
  const line = head.text.slice(head.lineStart, at);
  const words = line.trimEnd();
  if (words === '') return 'line';
  if (line.length === words.length && !/[\u2014\u2013]$/.test(words)) return 'glued';
  return sentenceEnd.test(words) || endsWithLink.test(words) ? 'sentence' : 'word';
};
