import type { Editor } from './editor';
import { escapeHtml, pasteOver } from './paste-over';
import { readBlocks } from './read-blocks';
import { undoByKey } from './run-command';
import { select } from './select';
import { withCharacterAfter } from './with-neighbour';

const rules = {
  ignored: '.ck-widget__type-around, .ck-widget__selection-handle, .ck-fake-selection-container',
};

const read = (root: HTMLElement) => readBlocks(root, rules);

/** CKEditor 5, met on forums and in customer tools. Pasted plain text loses blank lines there: these come as HTML. */
export const ckeditor5: Editor = {
  id: 'ckeditor5',
  writable: true,
  undoPause: 0,
  recognises: (root) => root.matches('.ck-editor__editable'),
  read,
  async write(root, span, text, signal) {
    const { text: former } = read(root);
    // A removal that ends where a line begins would leave the line break.
    const removed = former.slice(span.start, span.end);
    const change =
      text === '' && removed.endsWith('\n') ? withCharacterAfter(former, span, text) : { span, text };
    if (!(await select(root, read, change.span, signal))) return;
    pasteOver(root, change.text, change.text.includes('\n') ? lines(change.text) : undefined);
    if (change.span.end !== span.end) await select(root, read, { start: span.start, end: span.start });
  },
  undo: undoByKey,
};

/** Spaces at the edge of a line, and the second of two, would collapse: as U+00A0 the engine reads them as spaces. */
function lines(text: string): string {
  const shown = (line: string) => escapeHtml(line).replace(/^ | $/g, '&nbsp;').replace(/ {2}/g, ' &nbsp;');
  return text
    .split('\n')
    .map((line) => `<p>${shown(line) || '&nbsp;'}</p>`)
    .join('');
}
