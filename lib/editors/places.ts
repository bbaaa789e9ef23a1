import type { Span } from '../draft/span';
import type { ReadText } from './editor';
import { type Place, selectedIn } from './selection-of';

/** Where in the DOM an offset of the text is; at a line's edge, on the side of `towards`. */
export function placeAt(
  { segments, anchors }: ReadText,
  at: number,
  towards: 'start' | 'end',
): Place | undefined {
  const inside = segments.filter(({ start, end }) => start <= at && at <= end);
  const segment = towards === 'start' ? inside.at(-1) : inside.at(0);
  if (segment) return { container: segment.node, offset: segment.offset + at - segment.start };
  const anchor = anchors.findLast((candidate) => candidate.at === at);
  return anchor && { container: anchor.container, offset: anchor.index };
}

/** The person's selection as offsets of the text, or `undefined` when it is elsewhere. */
export function selectedSpan(root: HTMLElement, read: ReadText): Span | undefined {
  const selected = selectedIn(root);
  return selected && { start: offsetOf(selected.start, read), end: offsetOf(selected.end, read) };
}

function offsetOf({ container, offset }: Place, { text, segments, anchors }: ReadText): number {
  const own = segments.filter(({ node }) => node === container);
  for (const { start, end, offset: from } of own) {
    if (offset <= from + end - start) return start + Math.max(0, offset - from);
  }
  const last = own.at(-1);
  if (last) return last.end;
  const place = (container.ownerDocument ?? document).createRange();
  place.setStart(container, offset);
  const after = [
    ...segments.filter(({ node }) => place.comparePoint(node, 0) >= 0).map(({ start }) => start),
    ...anchors
      .filter((anchor) => place.comparePoint(anchor.container, anchor.index) >= 0)
      .map(({ at }) => at),
  ];
  return Math.min(text.length, ...after);
}
