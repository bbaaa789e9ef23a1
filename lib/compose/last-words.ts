import { rangesFor } from '../editors/ranges';
import type { Rect } from './place';

/** The end of a text, in UTF-16 code units: what stands in the last lines of a box. */
const end = 200;

/** Where the last words stand on the screen, a rectangle a line. None in a textarea, which shows nobody where. */
export function lastWords(root: HTMLElement, { length }: string): readonly Rect[] {
  const ranges = rangesFor(root, { start: Math.max(0, length - end), end: length });
  return ranges.flatMap((range) => [...range.getClientRects()]);
}
