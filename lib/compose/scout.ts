import { shieldKeys } from './key-shield';

/** Could one write a message here? Broad on purpose: the compose script decides, this only calls it. */
const writable = 'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/**
 * Waits until the focus enters something one writes in, calls for the compose script once, and is done.
 * Reads nothing, changes nothing, polls nothing.
 */
export function scout(window: Window & typeof globalThis, call: () => Promise<unknown>): void {
  const { document } = window;
  // Before the page's own scripts: the shield must stand first in line for the keys typed in our panel.
  shieldKeys(window);
  const consider = (target: EventTarget | null | undefined) => {
    if (!(target instanceof window.Element) || !target.closest(writable)) return;
    document.removeEventListener('focusin', onFocus, true);
    // A worker that cannot answer now is asked again at the next focus.
    call().catch(() => document.addEventListener('focusin', onFocus, true));
  };
  const onFocus = (event: Event) => consider(event.composedPath()[0]);
  document.addEventListener('focusin', onFocus, true);
  // Switched on while somebody was already writing: the focus will not come again.
  consider(document.activeElement);
}
