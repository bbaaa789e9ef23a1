import type { Editor } from './editor';
import { readBlocks } from './read-blocks';
import { typeOver, undoByKey } from './run-command';
import { select } from './select';

const rules = { ignored: '[data-rich-text-placeholder]' };

const read = (root: HTMLElement) => readBlocks(root, rules);

/** One block of Gutenberg, as used by Tumblr and WordPress. */
export const gutenberg: Editor = {
  id: 'gutenberg',
  writable: true,
  undoPause: 1000,
  recognises: (root) => root.matches('.block-editor-rich-text__editable'),
  read,
  async write(root, { start, end }, text, signal) {
    const [last = '', ...before] = text.split('\n').reverse();
    if (!(await select(root, read, { start, end }, signal))) return;
    typeOver(root, last);
    // What has begun is finished, whatever the signal says.
    const caretAt = (at: number) => select(root, read, { start: at, end: at });
    // From the last line to the first: a line break put at the very end would come with a second one to hold it open.
    for (const line of before) {
      await caretAt(start);
      root.ownerDocument.execCommand('insertLineBreak');
      await caretAt(start);
      if (line !== '') typeOver(root, line);
    }
    if (before.length > 0) await caretAt(start + text.length);
  },
  undo: undoByKey,
};
