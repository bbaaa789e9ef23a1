import type { Span } from '../draft/span';
import { editorFor } from './index';
import { selectedSpan } from './places';
import { isField } from './textarea';

/**
 * The words of `span` as ranges of the page, one for each text node, for a highlight. None in a textarea, whose text
 * is in no node, and none for an empty span.
 */
export function rangesFor(root: HTMLElement, { start, end }: Span): Range[] {
  return editorFor(root)
    .read(root)
    .segments.filter((segment) => segment.start < end && segment.end > start)
    .map((segment) => {
      const range = root.ownerDocument.createRange();
      const shift = segment.offset - segment.start;
      range.setStart(segment.node, Math.max(start, segment.start) + shift);
      range.setEnd(segment.node, Math.min(end, segment.end) + shift);
      return range;
    });
}

/** The person's selection in offsets of the text; an empty span is the caret; `undefined` when it is elsewhere. */
export function caretOffset(root: HTMLElement): Span | undefined {
  if (!isField(root)) return selectedSpan(root, editorFor(root).read(root));
  const { selectionStart: start, selectionEnd: end } = root;
  return start === null || end === null ? undefined : { start, end };
}
