import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const built = resolve(import.meta.dirname, '../.output/chrome-mv3');

/**
 * Starts the Chromium named by CHROME_PATH with the built extension, in a profile of its own, and gives the
 * context with the extension's id. The only difference between a display and none is whether a window shows.
 */
export async function launch(
  headless: boolean,
  language = 'en',
): Promise<{ context: BrowserContext; id: string }> {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) throw new Error('CHROME_PATH is not set: run `npm start`');
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'paraphe-')), {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 860 } : null,
    // Playwright would switch extensions off, and say "controlled by a test" in the window.
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    env: { ...process.env, LANGUAGE: language },
    args: [
      `--load-extension=${built}`,
      `--disable-extensions-except=${built}`,
      `--lang=${language}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium refuses to run its sandbox as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  return { context, id: new URL(worker.url()).host };
}
