import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../browsers/browser.ts';
import { launchChromium } from '../browsers/chromium-browser.ts';
import { launchFirefox } from '../browsers/firefox-browser.ts';
import { type Sites, serveSites } from '../browsers/serve-sites.ts';
import { waitUntil } from '../browsers/wait-until.ts';
import { appendEvents } from '../e2e/paraphe/append-events.ts';
import { started } from '../samples/started.ts';
import { type CouchServer, startCouchServer } from './couch-server.ts';

const host = 'couch.example.net';
const noon = Date.UTC(2026, 10, 20, 12);

let server: CouchServer;
let sites: Sites;
let julie: Browser;
let paul: Browser;

/** The team's server behind https, as it stands behind a proxy in real life. */
async function serveTeam(): Promise<Sites> {
  return serveSites({
    [host]: async ({ method, url, headers, body }) => {
      const { authorization = '', 'content-type': type = 'application/json' } = headers;
      const answer = await fetch(server.origin + url.pathname + url.search, {
        method,
        headers: { authorization, 'content-type': type },
        ...(body === '' ? {} : { body }),
      });
      const date = new Date().toUTCString();
      return {
        status: answer.status,
        headers: { 'content-type': 'application/json', date },
        body: await answer.text(),
      };
    },
  });
}

const built = (browser: string) => resolve(`.output/${browser}-mv3`);

beforeAll(async () => {
  server = await startCouchServer();
  sites = await serveTeam();
  julie = await launchChromium({ sites, extension: built('chrome'), lang: 'fr' });
  paul = await launchFirefox({ sites, extension: built('firefox'), lang: 'en' });
}, 120_000);
afterAll(async () => {
  await Promise.all([julie?.close(), paul?.close()]);
  await sites?.close();
  await server?.close();
});

/** A cross-test as the worker stores it; `n` tells it from others. */
function experiment(n: string, at: number, A: string) {
  const common = { experiment: n, at };
  return [
    started(n, {
      id: `${n}-start`,
      at,
      test: ['mastodon'],
      variants: { A, B: `${A} !` },
      practice: n.startsWith('practice'),
    }),
    {
      ...common,
      id: `${n}-a`,
      at: at + 1,
      type: 'publication/observed',
      variant: 'A',
      network: 'mastodon',
      text: A,
    },
  ];
}

async function stores(browser: Browser, events: readonly object[]): Promise<void> {
  const page = await browser.page(browser.extensionUrl('options.html'));
  await page.waitFor(`document.querySelector('#team') !== null`);
  expect(await appendEvents(page, events)).toBe(true);
  await page.close();
}

async function joins(
  browser: Browser,
  words: { join: string; address: string; user: string; password: string },
) {
  const page = await browser.page(browser.extensionUrl('options.html#team'));
  await page.fill({ role: 'textbox', name: words.address }, `https://${host}/bakery/`);
  await page.fill({ role: 'textbox', name: words.user }, server.user);
  await page.fill('#team input[type=password]', server.password);
  await page.click({ role: 'button', name: words.join });
  await browser.permissionPrompt('accept');

  await page.find({ role: 'button', name: words.password });
  return page;
}

const titles = async (browser: Browser) => {
  const page = await browser.page(browser.extensionUrl('history.html'));
  return { page, all: async () => (await page.all('.experiment-title')).map(({ text }) => text).sort() };
};

test('Julie in Chrome and Paul in Firefox see each other’s tests, and practice stays at home', async () => {
  await stores(julie, [
    ...experiment('j1', noon, 'Le pain est prêt'),
    ...experiment('practice1', noon, 'Essai'),
  ]);
  await stores(paul, experiment('p1', noon + 5, 'Fresh bread at noon'));
  const french = {
    join: 'Rejoindre l’équipe',
    address: 'Adresse de la base',
    user: 'Identifiant',
    password: 'Échanger maintenant',
  };
  const english = {
    join: 'Join the team',
    address: 'Address of the database',
    user: 'Login',
    password: 'Exchange now',
  };
  await joins(julie, french);
  await joins(paul, english);
  const both = [expect.stringContaining('Fresh bread at noon'), expect.stringContaining('Le pain est prêt')];
  for (const browser of [paul, julie]) {
    const list = await titles(browser);
    if (browser === julie) {
      const page = await browser.page(browser.extensionUrl('options.html#team'));
      await page.click({ role: 'button', name: 'Échanger maintenant' });
    }
    await waitUntil(async () => (await list.all()).length === 2, { what: 'both tests' });
    expect(await list.all()).toEqual(both);
  }
  const { rows } = (await server.ask('GET', `${server.database}/_all_docs`)) as { rows: { id: string }[] };
  expect(
    rows
      .map(({ id }) => id)
      .filter((id) => id.startsWith('e:'))
      .sort(),
  ).toEqual(['e:j1-a', 'e:j1-start', 'e:p1-a', 'e:p1-start']);
});

test('what is written after is sent by itself', async () => {
  await stores(julie, experiment('j2', noon + 10, 'Deux brioches'));
  await waitUntil(
    async () => {
      const { rows } = (await server.ask('GET', `${server.database}/_all_docs`)) as {
        rows: { id: string }[];
      };
      return rows.some(({ id }) => id === 'e:j2-start');
    },
    { what: 'the new test on the server' },
  );
});
