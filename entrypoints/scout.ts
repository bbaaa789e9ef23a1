import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { scout } from '../lib/compose/scout';

/**
 * All that a listed site loads. The browser's own API is used here, not the polyfill, to stay within a few kB.
 * An unlisted script, not a WXT content script: WXT's context announces itself to the page by a DOM event that
 * holds the extension's id, which any site could listen for.
 */
export default defineUnlistedScript(() => {
  scout(window, () => browser.runtime.sendMessage({ type: 'compose/inject', args: [] }));
});
