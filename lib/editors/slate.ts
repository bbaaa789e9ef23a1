import type { Editor } from './editor';
import { pasteOver } from './paste-over';
import { pause } from './pause';
import { readBlocks } from './read-blocks';
import { undoByKey } from './run-command';
import { select } from './select';
import { withCharacterBefore } from './with-neighbour';

const rules = { ignored: '[data-slate-placeholder]' };

const read = (root: HTMLElement) => readBlocks(root, rules);

/** Slate, as used by Buffer. */
export const slate: Editor = {
  id: 'slate',
  writable: true,
  undoPause: 0,
  recognises: (root) => root.dataset.slateEditor === 'true',
  read,
  async write(root, span, text, signal) {
    // Text added where one has just typed would be undone together with what was typed.
    const wider = span.start === span.end ? withCharacterBefore(read(root).text, span, text) : { span, text };
    if (!(await select(root, read, wider.span, signal))) return;
    // It hears of a selection at most every 100 ms.
    await pause(120, signal);
    pasteOver(root, wider.text);
  },
  undo: undoByKey,
};
