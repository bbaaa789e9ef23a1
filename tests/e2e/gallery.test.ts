import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../browsers/browser.ts';
import { emulate } from '../browsers/emulate.ts';
import { launch } from '../browsers/launch.ts';
import { type Sites, serveSites } from '../browsers/serve-sites.ts';
import { buildGallery } from '../gallery/build.ts';
import { galleryFaults } from '../gallery/gallery-faults.ts';
import { views } from '../gallery/views.ts';

/** Each view in both themes and both languages, and once as narrow as WCAG 2.2 asks (1.4.10, 320 px). */
const looks = [
  { theme: 'light', language: 'en', width: 1160 },
  { theme: 'dark', language: 'fr', width: 1160 },
  { theme: 'light', language: 'fr', width: 320 },
] as const;

let folder: string;
let sites: Sites;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallery-'));
  const page = await buildGallery(folder);
  const [html, script] = await Promise.all([
    readFile(page, 'utf8'),
    readFile(join(dirname(page), 'gallery.js'), 'utf8'),
  ]);
  sites = await serveSites({
    'gallery.test': ({ url }) =>
      url.pathname === '/gallery.js'
        ? { body: script, headers: { 'content-type': 'text/javascript; charset=utf-8' } }
        : html,
  });
  browser = await launch({ sites, size: { width: 1160, height: 800 } });
});
afterAll(async () => {
  await browser?.close();
  await sites?.close();
  await rm(folder, { recursive: true, force: true });
});

test.each(views)(
  '%s can be used by everybody: no error, no sideways scrolling, nothing axe objects to',
  async (view) => {
    const tab = await browser.page();
    for (const what of looks) {
      const { theme, language, width } = what;
      await emulate(tab, { width, dark: theme === 'dark' });
      await tab.goto(`https://gallery.test/?view=${view}&theme=${theme}&lang=${language}`);
      await tab.find('main, h1');
      expect([what, await galleryFaults((expression) => tab.eval(expression))]).toEqual([what, []]);
    }
    await tab.close();
  },
);
