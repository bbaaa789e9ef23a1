import { build } from 'esbuild';
import { expect } from 'vitest';
import type { Browser } from '../browsers/browser.ts';
import { launch } from '../browsers/launch.ts';
import type { Page } from '../browsers/page.ts';
import { patient } from '../browsers/patient.ts';
import { serveSites } from '../browsers/serve-sites.ts';
import { sites as buildSites } from './build.ts';

/** What the network's adapter says of the box that has the focus; null when it is not ours to read. */
export type Seen = {
  network: string;
  surface: string;
  answering?: string;
  account?: string;
  part?: string;
  limit?: number;
  submit: string[];
  guessed: boolean;
} | null;

/** A box of a site: how to get to it, what its adapter says of it, how the site itself publishes from it. */
export interface Visit {
  readonly what: string;
  readonly url: string;
  /** Pressed first, to open the box. */
  readonly press?: string;
  readonly box: string;
  readonly says: Partial<NonNullable<Seen>>;
  readonly publish: { readonly click: string } | { readonly key: string };
  readonly permalink?: RegExp;
}

export interface Visitor {
  open(url: string): Promise<Page>;
  focusIn(tab: Page, selector: string): Promise<unknown>;
  seen(tab: Page): Promise<Seen>;
  /** The box is known; what is typed is published by the site's own button or key, once; its address is found. */
  publishes(visit: Visit): Promise<void>;
  /** This box is not ours to read. */
  staysUnread(url: string, box: string): Promise<void>;
  /** What the page says of its own post. */
  counts(url: string, counters: object): Promise<void>;
  close(): Promise<void>;
}

/** A browser on the imitated sites, with lib/networks loaded into each page to be asked about it. */
export async function visitor(): Promise<Visitor> {
  const { outputFiles } = await build({
    entryPoints: [new URL('./seen-by-networks.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
  });
  const networks = `(() => { ${outputFiles[0]?.text} })()`;
  const sites = await serveSites(await buildSites());
  const browser = await launch({ sites });
  const asked = ask(browser, networks);
  return {
    ...asked,
    publishes: (visit) => publishes(asked, visit),
    async staysUnread(url, box) {
      const tab = await asked.open(url);
      await asked.focusIn(tab, box);
      expect(await asked.seen(tab)).toBeNull();
      await tab.close();
    },
    async counts(url, counters) {
      const tab = await asked.open(url);
      await expect.poll(() => tab.eval('window.countersNow()'), patient).toEqual(counters);
      await tab.close();
    },
    async close() {
      await browser.close();
      await sites.close();
    },
  };
}

type Asked = Pick<Visitor, 'open' | 'focusIn' | 'seen'>;

function ask(browser: Browser, networks: string): Asked {
  return {
    async open(url) {
      const tab = await browser.page(url);
      await tab.eval(networks);
      return tab;
    },
    focusIn: (tab, selector) =>
      tab.waitFor(
        `(() => { const box = window.deep(${JSON.stringify(selector)}); box?.focus(); return box !== undefined; })()`,
      ),
    seen: (tab) => tab.eval('window.seen()') as Promise<Seen>,
  };
}

async function publishes({ open, focusIn, seen }: Asked, visit: Visit): Promise<void> {
  const { url, press, box, says, publish, permalink } = visit;
  const tab = await open(url);
  if (press) await tab.click(press);
  await focusIn(tab, box);
  await expect.poll(() => seen(tab), patient).toMatchObject({ ...says, guessed: false });

  const text = 'Bonjour, la fournée de seigle est prête';
  await tab.type(text);
  await tab.waitFor(`window.model().endsWith(${JSON.stringify(text)})`);
  expect(await tab.eval('window.submits')).toBe(0);

  if ('key' in publish) await tab.press(publish.key);
  else await tab.click(publish.click);
  await tab.waitFor('window.submits === 1');
  await expect.poll(() => tab.eval<[], string>('window.published.at(-1)'), patient).toContain(text);
  if (permalink) {
    expect(await tab.waitFor(`window.permalinkOf(${JSON.stringify(text)})`)).toMatch(permalink);
  }
  await tab.close();
}
