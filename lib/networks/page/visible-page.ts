import type { Page } from './page';

/** `about:blank`, `srcdoc`, and documents a page made itself, as Gutenberg does for what is written. */
const ownless = new Set(['about:', 'blob:']);

/**
 * A frame without an address of its own belongs to the page that holds it: same document, the address the user sees.
 * Unchanged when the frame is of another origin.
 */
export function visiblePage(page: Page): Page {
  let { url } = page;
  if (!ownless.has(url.protocol)) return page;
  try {
    let view: Window | null = page.document.defaultView;
    while (view && ownless.has(url.protocol)) {
      url = new URL(view.location.href);
      view = view === view.parent ? null : view.parent;
    }
  } catch {
    return page; // the parent may not be seen
  }
  return { url, document: page.document };
}
