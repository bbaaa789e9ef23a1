import { browser } from './webext';

/** What the worker tells the other frames of a tab. */
export const leavePickerMessage = { picker: 'leave' };

/** In a page: calls back when another frame is done. */
export function onLeavePicker(listener: () => void, signal: AbortSignal): void {
  const told = (message: unknown): undefined => {
    if ((message as { readonly picker?: unknown } | null)?.picker === leavePickerMessage.picker) listener();
  };
  browser.runtime.onMessage.addListener(told);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(told));
}
