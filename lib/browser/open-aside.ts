import { browser, unpolyfilled as native } from './webext';

/** Opens the browser's side panel. Must be called first thing in a click's handler: browsers open it only then. */
export function openAside(window: number | undefined): void {
  // The polyfill knows Firefox's sidebar only; Chrome's side panel is asked by its own name.
  if (native.sidePanel) void native.sidePanel.open({ windowId: window ?? native.windows.WINDOW_ID_CURRENT });
  else void browser.sidebarAction.open();
}
