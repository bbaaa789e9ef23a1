import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { galleryFaults } from './gallery-faults.ts';
import type { View } from './views.ts';

export interface Look {
  readonly view: View;
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'fr';
  readonly width: number;
}

export const openChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

/** Opens one view, leaves a picture of its whole length in `folder`, and returns what is wrong with it, a line each. */
export async function look(browser: Browser, page: string, what: Look, folder: string): Promise<string[]> {
  const { view, theme, language, width } = what;
  const context = await browser.newContext({
    colorScheme: theme,
    viewport: { width, height: 800 },
    deviceScaleFactor: 1.5,
  });
  const tab = await context.newPage();
  await tab.goto(`${pathToFileURL(page)}?view=${view}&theme=${theme}&lang=${language}`);
  await mkdir(folder, { recursive: true });
  await tab.screenshot({ path: join(folder, `${view}-${theme}-${language}-${width}.png`), fullPage: true });
  const wrong = await galleryFaults((expression) => tab.evaluate(expression));
  await context.close();
  return wrong;
}
