import type { Page } from './page';

/**
 * A frame without an address of its own (`about:blank`, `srcdoc`) belongs to the page that holds it: same document,
 * the address the user sees. Unchanged when the frame is of another origin.
 */
export function visiblePage(page: Page): Page {
  let url = page.url;
  try {
    let view: Window | null = page.document.defaultView;
    while (view && url.protocol === 'about:') {
      url = new URL(view.location.href);
      view = view === view.parent ? null : view.parent;
    }
  } catch {
    return page; // the parent may not be seen
  }
  return url === page.url ? page : { url, document: page.document };
}
