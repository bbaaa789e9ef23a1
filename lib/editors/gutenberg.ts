import type { Editor } from './editor';
import { readBlocks } from './read-blocks';
import { typeOver, undoByKey } from './run-command';
import { select } from './select';

const rules = { ignored: '[data-rich-text-placeholder]' };

/** One block of Gutenberg, as used by Tumblr and WordPress. */
export const gutenberg: Editor = {
  id: 'gutenberg',
  writable: true,
  undoPause: 1000,
  recognises: (root) => root.matches('.block-editor-rich-text__editable'),
  read: (root) => readBlocks(root, rules),
  async write(root, { start, end }, text, signal) {
    const at = (from: number, to = from) =>
      select(root, readBlocks(root, rules), { start: from, end: to }, signal);
    const [last = '', ...before] = text.split('\n').reverse();
    if (!(await at(start, end))) return;
    typeOver(root, last);
    // From the last line to the first: a line break put at the very end would come with a second one to hold it open.
    for (const line of before) {
      await at(start);
      root.ownerDocument.execCommand('insertLineBreak');
      await at(start);
      if (line !== '') typeOver(root, line);
    }
    if (before.length > 0) await at(start + text.length);
  },
  undo: undoByKey,
};
