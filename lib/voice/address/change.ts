import type { Span } from '../../draft/span';
import type { Word } from '../text/word';

/** A stretch of the draft and what takes its place. */
export interface Change {
  readonly span: Span;
  readonly text: string;
}

/** One change from the first to the last, so that one click is one undo. */
export function merge(text: string, changes: readonly Change[]): Change | undefined {
  const first = changes[0];
  const last = changes.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let merged = '';
  let at = first.span.start;
  for (const change of changes) {
    merged += text.slice(at, change.span.start) + change.text;
    at = change.span.end;
  }
  return { span: { start: first.span.start, end: last.span.end }, text: merged };
}

/** The replacement wears the capitals of the word it replaces. */
function dressed(like: string, text: string): string {
  if (like.length > 1 && like === like.toUpperCase()) return text.toUpperCase();
  return /^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

export const swap = (word: Word, text: string): Change => ({
  span: { start: word.start, end: word.end },
  text: dressed(word.text, text),
});

/** "t'" with its apostrophe becomes "vous " with a space. */
export const swapElided = (word: Word, text: string): Change => ({
  span: { start: word.start, end: word.end + (word.elided ? 1 : 0) },
  text: `${dressed(word.text.slice(0, 1) === 'T' ? 'Aa' : 'a', text)} `,
});
