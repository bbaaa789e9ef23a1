import { ChromiumTab } from './chromium-tab.ts';
import { FirefoxTab } from './firefox-tab.ts';
import type { Page } from './page.ts';

/** The screen and the colours a person has: what their browser and system give every page. */
export interface Emulated {
  /** Width of the page in CSS pixels; Firefox gets there as people do, by zooming a wider window. */
  readonly width?: number;
  /** Page zoom, 2 for 200 %; Chromium only, where the width stays as it is. */
  readonly zoom?: number;
  readonly dark?: boolean;
  readonly forcedColours?: boolean;
  /** Asked for in the system's own settings: nothing that moves by itself. */
  readonly reducedMotion?: boolean;
  /** As it looks on paper. */
  readonly print?: boolean;
}

/** Gives a tab another width, zoom or colours; in Firefox the colours hold for all tabs. */
export async function emulate({ tab }: Page, emulated: Emulated): Promise<void> {
  if (tab instanceof ChromiumTab) await inChromium(tab, emulated);
  else if (tab instanceof FirefoxTab) await inFirefox(tab, emulated);
}

async function inChromium(
  { page, session }: ChromiumTab,
  { width, zoom = 1, dark, forcedColours, reducedMotion, print }: Emulated,
): Promise<void> {
  if (width !== undefined) {
    const height = Math.round(800 / zoom);
    await session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: zoom,
      mobile: false,
    });
  }
  if (dark !== undefined) await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  if (print !== undefined) await page.emulateMedia({ media: print ? 'print' : 'screen' });
  if (forcedColours !== undefined) {
    await page.emulateMedia({ forcedColors: forcedColours ? 'active' : 'none' });
  }
  if (reducedMotion !== undefined) {
    await page.emulateMedia({ reducedMotion: reducedMotion ? 'reduce' : 'no-preference' });
  }
}

async function inFirefox(
  tab: FirefoxTab,
  { width, dark, forcedColours, reducedMotion, print }: Emulated,
): Promise<void> {
  const { firefox, handle } = tab;
  await firefox.inTab(handle, 'WebDriver:GetTitle');
  if (width !== undefined) {
    await firefox.inBrowser(
      `const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
      gBrowser.selectedBrowser.fullZoom = gBrowser.selectedBrowser.clientWidth / arguments[0];
      done(true);`,
      [width],
    );
  }
  if (print !== undefined) {
    await firefox.inBrowser(
      `const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
      gBrowser.selectedBrowser.browsingContext.mediumOverride = arguments[0];
      done(true);`,
      [print ? 'print' : ''],
    );
  }
  const preferences = [
    ...(dark === undefined ? [] : [['layout.css.prefers-color-scheme.content-override', dark ? 0 : 1]]),
    // 2: never the colours of the page, as on a high-contrast system.
    ...(forcedColours === undefined ? [] : [['browser.display.document_color_use', forcedColours ? 2 : 0]]),
    ...(reducedMotion === undefined ? [] : [['ui.prefersReducedMotion', reducedMotion ? 1 : 0]]),
  ];
  for (const [name, value] of preferences) {
    await firefox.inBrowser('Services.prefs.setIntPref(arguments[0], arguments[1]); done(true);', [
      name,
      value,
    ]);
  }
}
