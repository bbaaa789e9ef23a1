import type { Page } from '../networks/network';
import { visiblePage } from '../networks/page/visible-page';

/**
 * The page that a document belongs to, with the address of the moment: these sites change it without loading a page.
 * A frame without an address has that of the page that holds it.
 */
export const pageHere = (document: Document): Page => ({
  get url() {
    return visiblePage({ url: new URL(document.location.href), document }).url;
  },
  document,
});
