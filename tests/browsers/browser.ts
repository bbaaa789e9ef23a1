import type { BrowserName } from './find-browser.ts';
import type { Page } from './page.ts';
import type { Sites } from './serve-sites.ts';

export interface LaunchOptions {
  /** Folder of an unpacked build of the extension. */
  readonly extension?: string;
  /** Language of the browser's own interface, and so of the extension's; English unless told. */
  readonly lang?: 'en' | 'fr';
  readonly dark?: boolean;
  /** Inner size of the page, in CSS pixels; 1280 x 800 unless told. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Pages served at real host names; without it no host but localhost resolves. */
  readonly sites?: Sites;
  /** Where downloads go; a folder of the browser's own unless told. */
  readonly downloads?: string;
  /** Folder of a profile that outlives the browser; one of its own, removed at the end, unless told. */
  readonly profile?: string;
  /** Are pages kept for the way back (back/forward cache)? Firefox always keeps them; the driver of Chromium does not like it. */
  readonly keepsPages?: boolean;
}

/** What every end-to-end test may do with a browser, the same in Chromium and Firefox. */
export interface Browser {
  readonly name: BrowserName;
  /** A new tab, in front. */
  page(url?: string): Promise<Page>;
  /** Address of a page of the extension: `extensionUrl('options.html')`. */
  extensionUrl(path: string): string;
  /** Stops the background worker as the browser itself does when it is idle; resolves once it is stopped. */
  stopWorker(): Promise<void>;
  /** Reloads the extension while the tabs stay open, as an update does. */
  restartExtension(): Promise<void>;
  /** Presses one of the browser's own keys, `Alt+Shift+L`, wherever the focus is in the tab in front. */
  shortcut(chord: string): Promise<void>;
  /** Answers the browser's own prompt for an optional permission, waiting for it to show. */
  permissionPrompt(answer: 'accept' | 'refuse'): Promise<void>;
  /** Clicks a notification of the extension by its id, as the system does: no test sees the system's own windows. */
  clickNotification(id: string): Promise<void>;
  /** Ends the browser as a crash does (SIGKILL), in the middle of whatever it does. */
  kill(): Promise<void>;
  close(): Promise<void>;
}
