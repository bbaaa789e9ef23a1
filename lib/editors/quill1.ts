import type { Span } from '../draft/span';
import type { Editor, ReadText } from './editor';
import { escapeHtml, paragraphs } from './paste-over';
import { pause } from './pause';
import { selectedSpan } from './places';
import { readBlocks } from './read-blocks';
import { typeOver, undoByKey } from './run-command';
import { select } from './select';
import { selectionOf } from './selection-of';

/** Quill 1, as used by LinkedIn's posts. A paste deletes the selection and brings nothing: it is typed, line by line. */
export const quill1: Editor = {
  id: 'quill1',
  writable: true,
  undoPause: 1000,
  recognises: (root) => root.matches('.ql-editor') && hasPasteBox(root),
  read: (root) => readBlocks(root),
  async write(root, span, text, signal) {
    const read = readBlocks(root);
    const wide = text.includes('\n') && isInShadowRoot(root) ? wholeLines(root, read, span, text) : undefined;
    if (!(await select(root, read, wide?.span ?? span, signal))) return;
    if (wide) selectEmptyLine(root, read, wide.span);
    if (wide) root.ownerDocument.execCommand('insertHTML', false, wide.html);
    else await typeLines(root, span.start, text, signal);
    await pause(0, signal);
    await caretAt(root, span.start + text.length, signal);
  },
  undo: undoByKey,
};

const hasPasteBox = (root: HTMLElement): boolean =>
  root.parentElement?.querySelector(':scope > .ql-clipboard') != null;

const isInShadowRoot = (root: HTMLElement): boolean => root.getRootNode() !== root.ownerDocument;

async function typeLines(
  root: HTMLElement,
  start: number,
  text: string,
  signal?: AbortSignal,
): Promise<void> {
  let at = start;
  for (const [number, line] of text.split('\n').entries()) {
    if (number > 0) {
      await caretAt(root, at, signal);
      root.ownerDocument.execCommand('insertParagraph');
      at += 1;
      await pause(0, signal);
      await caretAt(root, at, signal);
    }
    if (line !== '' || text === '') typeOver(root, line);
    at += line.length;
    await pause(0, signal);
  }
}

/**
 * In a shadow root the engine does not know that it has the focus, and leaves Ctrl+Z to the browser, for which each
 * line typed is a step of its own. As whole lines of HTML they are one. `undefined` where that would take the marks
 * (a mention) off words that only stand on the same line.
 */
function wholeLines(
  root: HTMLElement,
  read: ReadText,
  span: Span,
  text: string,
): { span: Span; html: string } | undefined {
  const end = `${read.text}\n`.indexOf('\n', span.end);
  const oneLine = !read.text.slice(span.start, span.end).includes('\n');
  const start = oneLine ? span.start : read.text.lastIndexOf('\n', span.start - 1) + 1;
  const marked = read.segments.some(
    (segment) =>
      segment.end > start && segment.start < end && segment.node.parentElement?.parentElement !== root,
  );
  if (marked) return undefined;
  const lines = read.text.slice(start, span.start) + text + read.text.slice(span.end, end);
  const first = lines.indexOf('\n');
  const html = oneLine
    ? escapeHtml(lines.slice(0, first)) + paragraphs(lines.slice(first + 1), '', '<br>')
    : paragraphs(lines, '', '<br>');
  return { span: { start, end }, html };
}

/** What holds an empty line open has to go with it, or it stays as a line more. */
function selectEmptyLine(root: HTMLElement, { segments, anchors }: ReadText, { start, end }: Span): void {
  if (start !== end || segments.some((segment) => segment.start <= start && start <= segment.end)) return;
  const line = anchors.findLast(({ at }) => at === start)?.container;
  if (line) selectionOf(root)?.selectAllChildren(line);
}

/** The engine may have moved the caret while it took in the line before. */
async function caretAt(root: HTMLElement, at: number, signal?: AbortSignal): Promise<void> {
  const read = readBlocks(root);
  const caret = selectedSpan(root, read);
  if (caret?.start !== at || caret.end !== at) await select(root, read, { start: at, end: at }, signal);
}
