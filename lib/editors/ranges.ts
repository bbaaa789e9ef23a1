import type { Span } from '../draft/span';
import type { ReadText } from './editor';
import { editorFor } from './index';
import { selectedSpan } from './places';
import { isField } from './textarea';

/**
 * The words of `span` as ranges of the page, one for each text node, for a highlight. None in a textarea, whose text
 * is in no node, and none for an empty span. Several spans of one reading need not read anew: pass it as `read`.
 */
export function rangesFor(
  root: HTMLElement,
  { start, end }: Span,
  read: ReadText = editorFor(root).read(root),
): Range[] {
  return read.segments
    .filter((segment) => segment.start < end && segment.end > start)
    .map((segment) => {
      const range = root.ownerDocument.createRange();
      const shift = segment.offset - segment.start;
      // A node may have shrunk since it was read.
      range.setStart(segment.node, Math.min(Math.max(start, segment.start) + shift, segment.node.length));
      range.setEnd(segment.node, Math.min(end + shift, segment.end + shift, segment.node.length));
      return range;
    });
}

/** The person's selection in offsets of the text; an empty span is the caret; `undefined` when it is elsewhere. */
export function caretOffset(root: HTMLElement): Span | undefined {
  if (!isField(root)) return selectedSpan(root, editorFor(root).read(root));
  const { selectionStart: start, selectionEnd: end } = root;
  return start === null || end === null ? undefined : { start, end };
}
