import { pageWorld } from './page-world';

/**
 * Dispatches a `paste` that carries `data` (text by media type) or an empty `cut`, as if the person had used the
 * clipboard, which itself is not touched. True when the engine took care of it (it prevented the default).
 */
export function dispatchClipboard(
  target: HTMLElement,
  type: 'paste' | 'cut',
  data: Readonly<Record<string, string>> = {},
): boolean {
  const { view, element, share } = pageWorld(target);
  const init: ClipboardEventInit = share({ bubbles: true, cancelable: true, composed: true });
  init.clipboardData = new view.DataTransfer();
  const event = new view.ClipboardEvent(type, init);
  // Firefox empties what the transfer held before: the event's own takes data only now.
  for (const [format, text] of Object.entries(data)) event.clipboardData?.setData(format, text);
  return !element.dispatchEvent(event);
}
