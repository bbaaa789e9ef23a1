import type { Editor } from './editor';
import { pasteOver } from './paste-over';
import { readBlocks } from './read-blocks';
import { undoByKey } from './run-command';
import { select } from './select';

/** List markers and the like. */
const rules = { ignored: '.ql-ui' };

const read = (root: HTMLElement) => readBlocks(root, rules);

/** Quill 2, which reads a paste by itself; Quill 1 keeps a hidden box for it beside the editor. */
export const quill2: Editor = {
  id: 'quill2',
  writable: true,
  undoPause: 1000,
  recognises: (root) => root.matches('.ql-editor'),
  read,
  async write(root, span, text, signal) {
    if (await select(root, read, span, signal)) pasteOver(root, text);
  },
  undo: undoByKey,
};
