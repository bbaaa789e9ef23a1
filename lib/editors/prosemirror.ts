import type { Editor } from './editor';
import { paragraphs, pasteOver } from './paste-over';
import { readBlocks } from './read-blocks';
import { undoByKey } from './run-command';
import { select } from './select';

/** Other people's carets and placeholders. */
const rules = { ignored: '.ProseMirror-widget, .ProseMirror-yjs-cursor, [class*="collaboration-c"]' };

const read = (root: HTMLElement) => readBlocks(root, rules);

/**
 * ProseMirror and TipTap, as used by Bluesky, Elk and LinkedIn's comments. Pasted as plain text, its default reading
 * drops blank lines: these come also as its own clipboard format, which keeps every space.
 */
export const prosemirror: Editor = {
  id: 'prosemirror',
  writable: true,
  undoPause: 500,
  recognises: (root) => root.matches('.ProseMirror'),
  read,
  async write(root, span, text, signal) {
    if (!(await select(root, read, span, signal))) return;
    pasteOver(
      root,
      text,
      /^\n|\n\n|\n$/.test(text) ? paragraphs(text, ' data-pm-slice="1 1 []"') : undefined,
    );
  },
  undo: undoByKey,
};
