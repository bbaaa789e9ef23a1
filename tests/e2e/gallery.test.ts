import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGallery } from '../gallery/build.ts';
import { type Look, look, openChromium, views } from '../gallery/look.ts';

/** Each view in both themes and both languages, and once as narrow as WCAG 2.2 asks (1.4.10, 320 px). */
const looks: readonly Omit<Look, 'view'>[] = [
  { theme: 'light', language: 'en', width: 1160 },
  { theme: 'dark', language: 'fr', width: 1160 },
  { theme: 'light', language: 'fr', width: 320 },
];

describe.runIf(process.env.PARAPHE_BROWSER === 'chromium')('every part of the interface', () => {
  let folder: string;
  let page: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gallery-'));
    page = await buildGallery(folder);
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(views)(
    '%s can be used by everybody: no error, no sideways scrolling, nothing axe objects to',
    async (view) => {
      for (const what of looks) {
        expect([what, await look(browser, page, { view, ...what })]).toEqual([what, []]);
      }
    },
  );
});
