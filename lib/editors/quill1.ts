import type { Editor } from './editor';
import { pause } from './pause';
import { selectedSpan } from './places';
import { readBlocks } from './read-blocks';
import { typeOver, undoByKey } from './run-command';
import { select } from './select';
import { selectEmptyLine, wholeLines } from './whole-lines';

const read = (root: HTMLElement) => readBlocks(root);

/** Quill 1, as used by LinkedIn's posts. A paste deletes the selection and brings nothing: it is typed, line by line. */
export const quill1: Editor = {
  id: 'quill1',
  writable: true,
  undoPause: 1000,
  recognises: (root) => root.matches('.ql-editor') && hasPasteBox(root),
  read,
  async write(root, span, text, signal) {
    const wide =
      text.includes('\n') && isInShadowRoot(root) ? wholeLines(root, read(root), span, text) : undefined;
    if (!(await select(root, read, wide?.span ?? span, signal))) return;
    // What has begun is finished, whatever the signal says.
    if (wide) {
      selectEmptyLine(root, read(root), wide.span);
      root.ownerDocument.execCommand('insertHTML', false, wide.html);
      await pause(0);
    } else {
      await typeLines(root, span.start, text);
    }
    await caretAt(root, span.start + text.length);
  },
  undo: undoByKey,
};

const hasPasteBox = (root: HTMLElement): boolean =>
  root.parentElement?.querySelector(':scope > .ql-clipboard') != null;

/**
 * There the engine does not know that it has the focus, and leaves Ctrl+Z to the browser, for which each line typed
 * is a step of its own; as HTML they are one.
 */
const isInShadowRoot = (root: HTMLElement): boolean => root.getRootNode() !== root.ownerDocument;

async function typeLines(root: HTMLElement, start: number, text: string): Promise<void> {
  let at = start;
  for (const [number, line] of text.split('\n').entries()) {
    if (number > 0) {
      await caretAt(root, at);
      root.ownerDocument.execCommand('insertParagraph');
      at += 1;
      await pause(0);
      await caretAt(root, at);
    }
    if (line !== '' || text === '') typeOver(root, line);
    at += line.length;
    await pause(0);
  }
}

/** The engine may have moved the caret while it took in the line before. */
async function caretAt(root: HTMLElement, at: number): Promise<void> {
  const caret = selectedSpan(root, read(root));
  if (caret?.start !== at || caret.end !== at) await select(root, read, { start: at, end: at });
}
