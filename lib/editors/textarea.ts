import type { Editor } from './editor';
import { pause } from './pause';
import { typeOver, undoByCommand } from './run-command';

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** A field of a form, as used by Mastodon, Phanpy, Reddit's old pages and Instagram's comments. */
export const textarea: Editor = {
  id: 'textarea',
  writable: true,
  undoPause: 0,
  recognises: isField,
  read: (root) => ({ text: isField(root) ? root.value : '', segments: [], anchors: [] }),
  async write(root, { start, end }, text, signal) {
    if (!isField(root)) return;
    root.focus({ preventScroll: true });
    // A selection elsewhere first: it ends the run of typing that would be undone together with this.
    root.setSelectionRange(0, root.value.length);
    root.setSelectionRange(start, end);
    await pause(0, signal);
    typeOver(root, text);
  },
  undo: undoByCommand,
};

export function isField(root: HTMLElement): root is Field {
  return root.localName === 'textarea' || root.localName === 'input';
}
