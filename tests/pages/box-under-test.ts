import { afterAll, beforeAll } from 'vitest';
import type { Browser } from '../browsers/browser.ts';
import { launch } from '../browsers/launch.ts';
import { type Sites, serveSites } from '../browsers/serve-sites.ts';
import { buildExtension } from './build-extension.ts';
import { buildPages } from './build-pages.ts';
import { ComposeBox } from './compose-box.ts';

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Asked for before the browser was there.');
  return value;
}

/** For the tests of one file: the editors' pages in a browser with the extension that reads and writes in them. */
export function boxUnderTest(): { readonly box: ComposeBox; readonly browser: Browser } {
  let sites: Sites | undefined;
  let browser: Browser | undefined;
  let box: ComposeBox | undefined;
  beforeAll(async () => {
    sites = await serveSites({ 'pages.test': await buildPages() });
    browser = await launch({ sites, extension: await buildExtension() });
    box = new ComposeBox(await browser.page());
  });
  afterAll(async () => {
    await browser?.close();
    await sites?.close();
  });
  return {
    get box() {
      return there(box);
    },
    get browser() {
      return there(browser);
    },
  };
}
