import type { Span } from '../draft/span';
import type { ReadText } from './editor';
import { pause } from './pause';
import { placeAt } from './places';
import { selectionOf } from './selection-of';

/**
 * Gives the box the focus, selects `span` and waits until the engine has heard of it: engines copy the selection
 * into their model on `selectionchange`, and writing before that lands elsewhere or corrupts the draft.
 * @returns false when the span has no place in the box, or the box would not take the focus
 */
export async function select(
  root: HTMLElement,
  read: (root: HTMLElement) => ReadText,
  span: Span,
  signal?: AbortSignal,
): Promise<boolean> {
  // Engines may draw their text anew when they get the focus: only then is it looked at.
  await focus(root, signal);
  const now = read(root);
  const start = placeAt(now, span.start, span.start === span.end ? 'end' : 'start');
  const end = span.start === span.end ? start : placeAt(now, span.end, 'end');
  const selection = selectionOf(root);
  if (!start || !end || !selection) return false;
  const heard = nextSelectionChange(root.ownerDocument, signal);
  selection.setBaseAndExtent(start.container, start.offset, end.container, end.offset);
  await heard;
  return true;
}

/**
 * Engines restore a selection of their own when they get the focus: they are given a moment for it.
 * @returns false when the box had the focus already
 */
export async function focus(root: HTMLElement, signal?: AbortSignal): Promise<boolean> {
  const home = root.getRootNode() as Document | ShadowRoot;
  if (home.activeElement === root) return false;
  root.focus({ preventScroll: true });
  await pause(30, signal);
  return true;
}

/** Resolves one task after the next `selectionchange`, or after 60 ms: an unchanged selection tells nothing. */
async function nextSelectionChange(document: Document, signal?: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const heard = () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', heard, true);
      resolve();
    };
    const timer = setTimeout(heard, 60);
    document.addEventListener('selectionchange', heard, { capture: true, ...(signal ? { signal } : {}) });
  });
  await pause(0, signal);
}
