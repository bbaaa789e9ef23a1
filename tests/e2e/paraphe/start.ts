import { resolve } from 'node:path';
import type { Browser } from '../../browsers/browser.ts';
import { browserName, launch } from '../../browsers/launch.ts';
import type { Page } from '../../browsers/page.ts';
import { type SiteHandler, type SiteHandlers, type Sites, serveSites } from '../../browsers/serve-sites.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { initialsRule } from '../../samples/initials-rule.ts';
import { sites as buildSites } from '../../sites/build.ts';

/** Folder of the built extension under test. */
export const built = resolve(
  import.meta.dirname,
  `../../../.output/${browserName === 'firefox' ? 'firefox' : 'chrome'}-mv3`,
);

/** The little of the extension API that a test uses inside our own pages. */
interface Extension {
  readonly storage: {
    readonly local: { get(key: string): Promise<{ settings?: object }>; set(items: object): Promise<void> };
  };
}

/** A browser with the built extension, the networks' sites, and the community manager's own settings. */
export interface Paraphe {
  readonly browser: Browser;
  readonly sites: Sites;
  /** A page of ours: `options.html`, `history.html#…`. */
  ours(path: string): Promise<Page>;
  /** The browser dies in the middle of whatever it does. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

interface Options {
  readonly lang?: 'en' | 'fr';
  readonly dark?: boolean;
  /** Pages of the test's own; what they leave unanswered on an imitated site, that site answers. */
  readonly handlers?: SiteHandlers;
  /** Another build than the one under test: with a page of the test's own beside it. */
  readonly extension?: string;
  /** Where the browser saves its downloads. */
  readonly downloads?: string;
  /** Folder of a profile that outlives the browser. */
  readonly profile?: string;
  /** Pages are kept for the way back, as in the browser that people have. */
  readonly keepsPages?: boolean;
}

export async function startParaphe({
  lang = 'fr',
  dark = false,
  handlers = {},
  extension = built,
  downloads,
  profile,
  keepsPages = false,
}: Options = {}): Promise<Paraphe> {
  const imitated = await buildSites();
  const own = Object.entries(handlers).map(([host, handler]): [string, SiteHandler] => [
    host,
    async (request) => (await handler(request)) ?? imitated[host]?.(request),
  ]);
  const sites = await serveSites({ ...imitated, ...Object.fromEntries(own) });
  const browser = await launch({
    extension,
    sites,
    lang,
    dark,
    size: { width: 1280, height: 860 },
    keepsPages,
    ...(profile === undefined ? {} : { profile }),
    ...(downloads === undefined ? {} : { downloads }),
  });
  return {
    browser,
    sites,
    ours: (path) => browser.page(browser.extensionUrl(path)),
    async kill() {
      await browser.kill();
      await sites.close();
    },
    async stop() {
      await browser.close();
      await sites.close();
    },
  };
}

/** Julie signs ^JD everywhere, the brand says vous, and never "pas cher": kept as the options page keeps them. */
export async function asJulie(paraphe: Paraphe): Promise<void> {
  const tab = await paraphe.ours('options.html');
  await tab.waitFor(`document.querySelector('#people') !== null`);
  await tab.eval(async (rule) => {
    const settings = {
      version: 1,
      language: 'auto',
      people: [{ id: 'julie', firstName: 'Julie', lastName: 'Durand' }],
      onDuty: 'julie',
      brand: 'Librairie Dumas',
      signature: { default: rule },
      voice: {
        address: { fr: 'vous' },
        words: [{ word: 'pas cher', kind: 'banned', instead: 'à petit prix' }],
      },
      target: 'facebook',
      silenced: [],
      hidden: [],
    };
    const world = globalThis as unknown as { browser?: Extension; chrome: Extension };
    await (world.browser ?? world.chrome).storage.local.set({ settings });
  }, initialsRule);
  await tab.close();
}

/** Changes fields of the settings, as the options page keeps them. */
export async function changeSettings(paraphe: Paraphe, change: object): Promise<void> {
  const tab = await paraphe.ours('options.html');
  await tab.waitFor(`document.querySelector('#people') !== null`);
  await tab.eval(async (fields) => {
    const world = globalThis as unknown as { browser?: Extension; chrome: Extension };
    const { local } = (world.browser ?? world.chrome).storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { version: 1, ...settings, ...fields } });
  }, change);
  await tab.close();
}

/** Switches networks on by their own switches, and answers the browser's own question each time. */
export async function switchOn(paraphe: Paraphe, ...names: readonly string[]): Promise<void> {
  const tab = await paraphe.ours('options.html');
  const state = async (name: string) =>
    (await tab.all({ role: 'switch', name })).find((one) => one.name === name)?.attributes['aria-checked'];
  for (const name of names) {
    await tab.click({ role: 'switch', name });
    await paraphe.browser.permissionPrompt('accept');
    await waitUntil(async () => (await state(name)) === 'true', { what: `${name} to be on` });
  }
  await tab.close();
}

/** Adds a Mastodon server by its address, and answers the browser's own question. */
export async function addServer(paraphe: Paraphe, host: string): Promise<void> {
  const tab = await paraphe.ours('options.html');
  await tab.fill('#networks .with-button input', host);
  await tab.click('#networks .with-button button');
  await paraphe.browser.permissionPrompt('accept');
  await waitUntil(async () => (await tab.all({ role: 'switch', name: host })).length > 0, {
    what: `${host} to be listed`,
  });
  await tab.close();
}
