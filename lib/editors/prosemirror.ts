import type { Editor } from './editor';
import { paragraphs, pasteOver } from './paste-over';
import { pause } from './pause';
import { readBlocks } from './read-blocks';
import { undoByKey } from './run-command';
import { focus, select } from './select';

/** Other people's carets and placeholders. */
const rules = { ignored: '.ProseMirror-widget, .ProseMirror-yjs-cursor, [class*="collaboration-c"]' };

/**
 * For 200 ms after it got the focus, ProseMirror takes a caret at the very start for the browser's doing, and puts the
 * former one back (prosemirror-view, `DOMObserver.flush`).
 */
const reset = 250;

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
    if (span.end === 0 && (await focus(root, signal))) await pause(reset, signal);
    if (!(await select(root, read, span, signal))) return;
    pasteOver(
      root,
      text,
      /^\n|\n\n|\n$/.test(text) ? paragraphs(text, ' data-pm-slice="1 1 []"') : undefined,
    );
  },
  undo: undoByKey,
};
