/**
 * Types over the selection as the browser's own editing does, so that its undo history follows; an empty text
 * deletes. `execCommand` is deprecated without a successor, and is the only door that keeps the history.
 */
export function typeOver(root: HTMLElement, text: string): void {
  if (text === '') root.ownerDocument.execCommand('delete');
  else root.ownerDocument.execCommand('insertText', false, text);
}

/** Undoes the last change in the browser's own history. */
export function undoByCommand(root: HTMLElement): void {
  root.ownerDocument.execCommand('undo');
}

/** Presses Ctrl+Z (Cmd+Z on a Mac) for engines that keep a history of their own. */
export function undoByKey(root: HTMLElement): void {
  const mac = /Mac/.test(navigator.platform);
  root.dispatchEvent(
    new KeyboardEvent('keydown', {
      ...{ key: 'z', code: 'KeyZ', keyCode: 90, which: 90 },
      ...{ ctrlKey: !mac, metaKey: mac, bubbles: true, cancelable: true, composed: true },
    }),
  );
}
