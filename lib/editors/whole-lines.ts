import type { Span } from '../draft/span';
import type { ReadText } from './editor';
import { escapeHtml, paragraphs } from './paste-over';
import { selectionOf } from './selection-of';

/**
 * A change as HTML that ends where a line ends, as the browser's own editing needs it to take it in at one go: the
 * rest of the last line is written again, and the start of the first when several are replaced.
 * @returns `undefined` where that would take the marks (a mention) off words that only stand on the same line
 */
export function wholeLines(
  root: HTMLElement,
  { text: former, segments }: ReadText,
  span: Span,
  text: string,
): { readonly span: Span; readonly html: string } | undefined {
  const end = `${former}\n`.indexOf('\n', span.end);
  const oneLine = !former.slice(span.start, span.end).includes('\n');
  const start = oneLine ? span.start : former.slice(0, span.start).lastIndexOf('\n') + 1;
  const marked = segments.some(
    ({ node, ...segment }) =>
      segment.end > start && segment.start < end && node.parentElement?.parentElement !== root,
  );
  if (marked) return undefined;
  const lines = former.slice(start, span.start) + text + former.slice(span.end, end);
  const first = oneLine ? lines.indexOf('\n') : -1;
  const html =
    escapeHtml(lines.slice(0, Math.max(0, first))) + paragraphs(lines.slice(first + 1), '', '<br>');
  return { span: { start, end }, html };
}

/** What holds an empty line open has to go with it, or it stays as a line more. */
export function selectEmptyLine(root: HTMLElement, read: ReadText, { start, end }: Span): void {
  if (start !== end || read.segments.some((segment) => segment.start <= start && start <= segment.end))
    return;
  const line = read.anchors.findLast(({ at }) => at === start)?.container;
  if (line) selectionOf(root)?.selectAllChildren(line);
}
