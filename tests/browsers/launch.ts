import type { Browser, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium-browser.ts';
import type { BrowserName } from './find-browser.ts';
import { launchFirefox } from './firefox-browser.ts';

/** The browser under test: `PARAPHE_BROWSER`, `chromium` unless told. */
export const browserName: BrowserName = process.env.PARAPHE_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** Starts the browser under test with a profile of its own. */
export function launch(options: LaunchOptions = {}): Promise<Browser> {
  return browserName === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
