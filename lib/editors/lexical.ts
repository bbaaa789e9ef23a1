import type { Editor } from './editor';
import { pasteOver } from './paste-over';
import { readBlocks } from './read-blocks';
import { undoByKey } from './run-command';
import { select } from './select';

/** What it ends a composition with while it lasts. */
const rules = { marks: '\u200B' };

const read = (root: HTMLElement) => readBlocks(root, rules);

/** Lexical, as used by Facebook, Instagram, Threads and Reddit. */
export const lexical: Editor = {
  id: 'lexical',
  writable: true,
  undoPause: 0,
  recognises: (root) => root.dataset.lexicalEditor === 'true',
  read,
  async write(root, span, text, signal) {
    if (await select(root, read, span, signal)) pasteOver(root, text);
  },
  undo: undoByKey,
};
