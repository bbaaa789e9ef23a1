import type { Span } from '../draft/span';
import { endOfWords } from './tail';

/**
 * The edit that takes `span` out of `text` with the white space that only it needed: that before it at the
 * end of the text, one of two spaces in the middle.
 */
export const withoutSpan = (text: string, span: Span): { readonly span: Span; readonly text: string } => {
  const start = endOfWords(text, span.start);
  const behind = text.slice(span.end);
  const atEnd = behind.trim() === '';
  const end = atEnd ? text.length : span.end;
  if (atEnd) return { span: { start, end }, text: '' };
  if (start === 0) return { span: { start, end: text.length - behind.trimStart().length }, text: '' };
  return { span: { start, end }, text: /^\s/.test(behind) ? '' : text.slice(start, span.start) };
};
