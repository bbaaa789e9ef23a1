import type { Furniture } from '../tail';
import { readWho, type Who } from '../who';
import { answersForUs, speaksToSomebody } from './speaks-to-somebody';
import { wordStarts } from './word-starts';

/** Tells first names from other words, as far as is known. */
export type IsFirstName = (word: string) => boolean;

/** Somebody read from `start` to the end of a head. */
export interface Candidate {
  readonly start: number;
  readonly who: Who;
}

/** The end of a text, as a form reads it. */
export interface Head {
  /** What comes before the cut, at most a few lines; it ends with a word. */
  readonly text: string;
  /** Where its last line starts. */
  readonly lineStart: number;
  /** How the whole text begins. */
  readonly opening: string;
  readonly after: readonly Furniture[];
  readonly isFirstName: IsFirstName;
  /** Does the message speak to somebody? */
  readonly speaks: () => boolean;
  /** Does it answer somebody for a "we", as a brand does? */
  readonly answers: () => boolean;
  /** Everybody whom the last words may name, shortest reading first. */
  readonly candidates: () => readonly Candidate[];
}

// A signature and the few lines before it: enough to tell what it follows. In UTF-16 code units.
const headLength = 240;
const openingLength = 80;

/** The end of `text` before `end`. What costs is worked out when first asked for. */
export const headOf = (
  text: string,
  end: number,
  after: readonly Furniture[] = [],
  isFirstName: IsFirstName = () => false,
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
    answers: () => answersForUs(opening, words),
    candidates: () => {
      candidates ??= wordStarts(words, lineStart).flatMap((start) => {
        const who = readWho(words.slice(start));
        return who ? [{ start, who }] : [];
      });
      return candidates;
    },
  };
};
