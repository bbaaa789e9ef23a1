import type { Shortcut } from '../compose/ports';
import { browser } from './webext';

/** The names of the manifest's `commands`. */
const shortcuts: ReadonlySet<unknown> = new Set<Shortcut>(['sign', 'open-panel']);

const isShortcut = (value: unknown): value is Shortcut => shortcuts.has(value);

/** In the worker: a shortcut of ours goes to the tab in front; the frame that has the focus acts on it. */
export function forwardShortcuts(): void {
  browser.commands.onCommand.addListener(async (shortcut, tab) => {
    const [front] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    // A tab without a compose script has nobody to listen: that is no error.
    if (front?.id !== undefined) await browser.tabs.sendMessage(front.id, { shortcut }).catch(() => {});
  });
}

/** In a page: calls back at each shortcut, until the signal aborts. */
export function onShortcut(listener: (shortcut: Shortcut) => void, signal: AbortSignal): void {
  const told = (message: unknown): undefined => {
    const { shortcut } = (message ?? {}) as { readonly shortcut?: unknown };
    if (isShortcut(shortcut)) listener(shortcut);
  };
  browser.runtime.onMessage.addListener(told);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(told));
}
