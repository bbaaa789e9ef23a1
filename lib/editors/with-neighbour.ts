import type { Span } from '../draft/span';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

interface Change {
  readonly span: Span;
  readonly text: string;
}

/** The same change, made to begin with the character before it when there is one on its line. */
export function withCharacterBefore(whole: string, span: Span, text: string): Change {
  const line = whole.slice(0, span.start).split('\n').at(-1) ?? '';
  const before = [...graphemes.segment(line)].at(-1)?.segment ?? '';
  return { span: { start: span.start - before.length, end: span.end }, text: before + text };
}

/** The same change, made to end with the character after it when there is one on its line. */
export function withCharacterAfter(whole: string, span: Span, text: string): Change {
  const [line = ''] = whole.slice(span.end, span.end + 64).split('\n', 1);
  const after = [...graphemes.segment(line)].at(0)?.segment ?? '';
  return { span: { start: span.start, end: span.end + after.length }, text: text + after };
}
