import type { Span } from '../draft/span';
import type { Editor } from './editor';
import { pause } from './pause';
import { selectedSpan } from './places';
import { readBlocks } from './read-blocks';
import { typeOver, undoByKey } from './run-command';
import { select } from './select';

/** Quill 1, as used by LinkedIn's posts. A paste deletes the selection and brings nothing: it is typed, line by line. */
export const quill1: Editor = {
  id: 'quill1',
  writable: true,
  undoPause: 1000,
  recognises: (root) =>
    root.matches('.ql-editor') && root.parentElement?.querySelector(':scope > .ql-clipboard') != null,
  read: (root) => readBlocks(root),
  async write(root, span, text, signal) {
    if (!(await select(root, readBlocks(root), span, signal))) return;
    let at = span.start;
    for (const [number, line] of text.split('\n').entries()) {
      if (number > 0) {
        await caretAt(root, at, signal);
        root.ownerDocument.execCommand('insertParagraph');
        at += 1;
        await pause(0, signal);
      }
      if (number > 0) await caretAt(root, at, signal);
      if (line !== '' || text === '') typeOver(root, line);
      at += line.length;
      await pause(0, signal);
    }
    await caretAt(root, at, signal);
  },
  undo: undoByKey,
};

/** The engine may have moved the caret while it took in the line before. */
async function caretAt(root: HTMLElement, at: number, signal?: AbortSignal): Promise<void> {
  const read = readBlocks(root);
  const caret = selectedSpan(root, read);
  const there: Span = { start: at, end: at };
  if (caret?.start !== at || caret.end !== at) await select(root, read, there, signal);
}
