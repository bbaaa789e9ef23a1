import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileFeeds } from '../../bench/feeds/hostile-feeds.ts';
import type { Page } from '../../browsers/page.ts';
import type { SiteHandler } from '../../browsers/serve-sites.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { chooseFile } from './choose-file.ts';
import { FeedServer } from './feed-server.ts';
import { type Paraphe, startParaphe } from './start.ts';

/** Feeds written to hurt, through the real worker: it answers all the while, and reads the next ones. */
const corpus = hostileFeeds();
const hostOf = (index: number) => `hostile${index}.example`;
const served = new Map<number, number>();
const handlers = Object.fromEntries(
  corpus.map(({ body, contentType = 'text/xml' }, index): [string, SiteHandler] => [
    hostOf(index),
    () => {
      served.set(index, (served.get(index) ?? 0) + 1);
      return { headers: { 'content-type': contentType }, body };
    },
  ]),
);
const gazette = new FeedServer('Gazette', [
  { title: 'Une vraie nouvelle d’Oriflo', link: 'https://gazette.example/1', at: Date.now() - 60_000 },
]);
const opml = (hosts: readonly string[]) =>
  `<opml version="2.0"><body>${hosts.map((host) => `<outline text="${host}" type="rss" xmlUrl="https://${host}/feed"/>`).join('')}</body></opml>`;

/** The little of the extension API that is asked here. */
interface Runtime {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

let paraphe: Paraphe;
let tab: Page;
beforeAll(async () => {
  paraphe = await startParaphe({ handlers: { ...handlers, 'gazette.example': gazette.handler } });
  tab = await paraphe.ours('options.html');
});
afterAll(() => paraphe?.stop());

/** Asks the worker something small again and again; the longest it took to answer, in ms, so far. */
const startAsking = () =>
  tab.eval(() => {
    const world = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
    const { runtime } = world.browser ?? world.chrome;
    const waited = { longest: 0, answers: 0 };
    Object.assign(window, { waited });
    const ask = async () => {
      const from = performance.now();
      await runtime.sendMessage({ type: 'experiment/awaited', args: ['x'] });
      waited.longest = Math.max(waited.longest, performance.now() - from);
      waited.answers += 1;
      setTimeout(ask, 20);
    };
    void ask();
  });

test('every one is read or refused, the worker never holds its breath for 2 s, and an honest feed follows', async () => {
  await chooseFile(
    tab,
    '[aria-label="Importer une liste (OPML)"]',
    'liste.opml',
    opml([...corpus.map((_, index) => hostOf(index)), 'gazette.example']),
  );
  await tab.click({ role: 'button', name: 'Les autoriser toutes' });
  await startAsking();
  await paraphe.browser.permissionPrompt('accept');
  await waitUntil(() => served.size === corpus.length && gazette.asked.length > 0, {
    what: 'every feed to be read',
    timeout: 100_000,
  });
  await waitUntil(async () => !(await tab.text('#vigilance')).includes('première lecture'), {
    what: 'every reading to be kept',
    timeout: 30_000,
  });
  const { longest, answers } = (await tab.eval('window.waited')) as { longest: number; answers: number };
  expect(answers).toBeGreaterThan(10);
  expect(longest).toBeLessThan(2_000);
  // Each was asked for once: none had to be tried again because the worker died of it.
  expect([...served.values()].every((times) => times === 1)).toBe(true);
}, 180_000);

test('what they brought is text: no script, no link that is not one', async () => {
  const kept = await tab.eval(
    () =>
      new Promise<string>((resolve, reject) => {
        const open = indexedDB.open('paraphe-vigilance');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('mentions').objectStore('mentions').getAll();
          all.onsuccess = () => resolve(JSON.stringify(all.result));
        };
      }),
  );
  const mentions = JSON.parse(kept) as { mention: { title: string; text: string; url?: string } }[];
  expect(mentions.some(({ mention }) => mention.title === 'Une vraie nouvelle d’Oriflo')).toBe(true);
  expect(mentions.every(({ mention }) => mention.url === undefined || /^https?:/.test(mention.url))).toBe(
    true,
  );
  expect(
    mentions.filter(({ mention }) => /<script|<img|onerror=/i.test(mention.title + mention.text)),
  ).toEqual([]);
}, 60_000);
