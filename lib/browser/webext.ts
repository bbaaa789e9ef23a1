/**
 * The one door to the browser's extension API. `webextension-polyfill` gives both browsers promises and an
 * `onMessage` whose listener may answer with one; everything else of ours goes through this name.
 */
import browser from 'webextension-polyfill';

export type { Menus, Permissions, Runtime, Storage } from 'webextension-polyfill';
/** For what the polyfill does not know: Chrome's side panel. */
export { browser as unpolyfilled } from 'wxt/browser';
export { browser };
