import type { Editor } from './editor';
import { pasteOver } from './paste-over';
import { readBlocks } from './read-blocks';
import { undoByKey } from './run-command';
import { select } from './select';

const read = (root: HTMLElement) => readBlocks(root);

/** Draft.js, as used by X, TikTok and Pinterest. Anything but a paste leaves its model behind its DOM. */
export const draft: Editor = {
  id: 'draft',
  writable: true,
  undoPause: 0,
  recognises: (root) =>
    root.matches('.public-DraftEditor-content') || root.querySelector(':scope > [data-contents]') !== null,
  read,
  async write(root, span, text, signal) {
    if (await select(root, read, span, signal)) pasteOver(root, text);
  },
  undo: undoByKey,
};
