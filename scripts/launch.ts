import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const built = resolve(import.meta.dirname, '../.output/chrome-mv3');

interface LaunchOptions {
  readonly headless: boolean;
  readonly dark?: boolean;
}

/**
 * Starts the browser named by CHROME_PATH with the built extension, in a profile of its own, and gives the context
 * with the extension's id. The extension is loaded over the debugging pipe: branded Chrome and Edge no longer take
 * it from the command line. The only difference between a display and none is whether a window shows.
 */
export async function launch({
  headless,
  dark = false,
}: LaunchOptions): Promise<{ context: BrowserContext; id: string }> {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) throw new Error('CHROME_PATH is not set: run `npm start`');
  const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'paraphe-')), {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 860 } : null,
    colorScheme: dark ? 'dark' : 'light',
    // Playwright would switch extensions off, and say "controlled by a test" in the window.
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium refuses to run its sandbox as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser has no debugging session');
  const { id } = await session.send('Extensions.loadUnpacked', { path: built });
  return { context, id };
}
