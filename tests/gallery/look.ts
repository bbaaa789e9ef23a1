import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, chromium } from 'playwright-core';

/** Every view of the gallery; gallery.tsx draws them. */
export const views = [
  'badge',
  'panel',
  'hesitate',
  'history',
  'history-search',
  'history-empty',
  'learnt',
  'learnt-empty',
  'report',
  'experiment',
  'experiment-new',
  'import',
  'options',
  'options-new',
  'signature',
  'practice',
  'popup-on',
  'popup-next',
  'popup-due',
  'popup-off',
  'popup-new',
  'aside',
  'aside-empty',
  'welcome-what',
  'welcome-networks',
  'welcome-signature',
  'welcome-voice',
  'welcome-target',
  'parts',
] as const;

const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Look {
  readonly view: (typeof views)[number];
  readonly theme: 'light' | 'dark';
  readonly language: 'en' | 'fr';
  readonly width: number;
}

export const openChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

/**
 * Opens one view, leaves a picture in `folder` where given, and returns what is wrong with it, a line each: errors of
 * the page, sideways scrolling, words left untranslated, and every violation axe finds (WCAG 2.2 A and AA).
 */
export async function look(browser: Browser, page: string, what: Look, folder?: string): Promise<string[]> {
  const { view, theme, language, width } = what;
  const context = await browser.newContext({
    colorScheme: theme,
    viewport: { width, height: 800 },
    deviceScaleFactor: 1.5,
  });
  const tab = await context.newPage();
  const wrong: string[] = [];
  tab.on('pageerror', (error) => wrong.push(error.message));
  tab.on('console', (line) => line.type() === 'error' && wrong.push(line.text()));
  await tab.goto(`${pathToFileURL(page)}?view=${view}&theme=${theme}&lang=${language}`);
  if (folder) {
    await mkdir(folder, { recursive: true });
    await tab.screenshot({ path: join(folder, `${view}-${theme}-${language}-${width}.png`), fullPage: true });
  }
  const tooWide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (tooWide > 0) wrong.push(`scrolls sideways by ${tooWide} px`);
  await tab.evaluate(axe.source);
  // What a page shows only once it is asked: every fold is open, every erasing is put in question, every form is sent empty.
  await tab.evaluate('for (const fold of document.querySelectorAll("details")) fold.open = true');
  for (const name of ['Erase this experiment', 'Effacer cet essai', 'Save', 'Enregistrer']) {
    for (const button of await tab.getByRole('button', { name, exact: true }).all()) await button.click();
  }
  // As text: a function would be rewritten by the bundler of the tests before it reaches the page.
  const { violations } = await tab.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify({ runOnly })})`);
  for (const { id, help, nodes } of violations) {
    for (const node of nodes)
      wrong.push(`${id}: ${help} — ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`);
  }
  await context.close();
  return wrong;
}
