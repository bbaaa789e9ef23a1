import type { Editor } from './editor';
import { readBlocks } from './read-blocks';
import { typeOver, undoByCommand } from './run-command';
import { select } from './select';

/** Editors that draw their own text, or only the part in view: what is written there would be lost. */
const drawnByScript = '.cm-content, .CodeMirror-code, .monaco-editor *, .ace_editor *, .kix-page *';

const read = (root: HTMLElement) => readBlocks(root);

/** An editable element that no library drives, as used by YouTube, and by unknown editors that follow the browser's. */
export const plain: Editor = {
  id: 'plain',
  writable: true,
  undoPause: 0,
  recognises: (root) => root.isContentEditable && !root.matches(drawnByScript) && !hasEditContext(root),
  read,
  async write(root, span, text, signal) {
    if (await select(root, read, span, signal)) typeOver(root, text);
  },
  undo: undoByCommand,
};

/** With an EditContext the browser edits nothing itself: w3c.github.io/edit-context */
const hasEditContext = (root: HTMLElement): boolean =>
  'editContext' in root && root.editContext !== null && root.editContext !== undefined;
