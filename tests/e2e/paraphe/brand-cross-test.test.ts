import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { patient } from '../../browsers/patient.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { bakery } from '../../samples/bakery.ts';
import { appendEvents } from './append-events.ts';
import { badge, panel } from './five-sites.ts';
import { asJulie, changeSettings, type Paraphe, startParaphe, switchOn } from './start.ts';

/** A test begun from an account of her second brand is that brand's to the end: history, voice, and what was learnt. */
let paraphe: Paraphe;
const hour = 3_600_000;
const now = Date.now();
const a = 'Viens samedi, tu verras nos nouvelles fournées.';
const b = 'Nos nouvelles fournées t’attendent samedi, tu viens ?';

beforeAll(async () => {
  paraphe = await startParaphe();
  await asJulie(paraphe);
  await switchOn(paraphe, 'X', 'Bluesky');
  await changeSettings(paraphe, {
    accounts: { x: ['@LibrairieDumas'] },
    otherBrands: [
      { ...bakery, accounts: { ...bakery.accounts, bluesky: ['lune.bsky.social'] }, target: 'x' },
    ],
  });
});
afterAll(() => paraphe?.stop());

/** "I hesitate" beside X, from the account that this site of ours is logged in with: the bakery's. */
async function hesitate(): Promise<Page> {
  const tab = await paraphe.browser.page('https://x.com/home');
  await tab.click('[data-testid="tweetTextarea_0"]');
  await tab.type(a);
  await tab.click(badge);
  await tab.click({ role: 'button', name: 'J’hésite' });
  await tab.fill('textarea.input:not([readonly])', b);
  await waitUntil(async () => (await tab.text(panel)).includes('fois sur 100'), { what: 'a plan' });
  return tab;
}
/** What is promised of such a test, once it is worked out. */
const promise = async (tab: Page) => {
  const says = async () =>
    /[^.]*\d+ fois sur 100[^.]*/.exec((await tab.text(panel)).replace(/\s+/g, ' '))?.[0];
  return waitUntil(says, { what: 'the promise' });
};

/** Ordinary posts of a brand on both networks, counted when their life was over. */
const posts = (brand: string, likes: number) =>
  ['x', 'bluesky'].flatMap((network) =>
    Array.from({ length: 12 }, (_, n) => ({
      id: `post:${network}:${brand.length}:${n}`,
      type: 'post/counted',
      at: now - hour,
      network,
      published: now - (200 + 24 * n) * hour,
      text: `${brand} raconte le jour numéro ${n}`,
      counts: { likes: likes + (n % 3) },
      brand,
    })),
  );

test('what her other brand usually gets promises nothing to this one; what this one gets does', async () => {
  const before = await hesitate();
  const first = await promise(before);
  await before.close();
  const ours = await paraphe.ours('history.html');
  expect(await appendEvents(ours, posts('Librairie Dumas', 3_000))).toBe(true);
  const beside = await hesitate();
  expect(await promise(beside)).toBe(first);
  await beside.close();
  expect(await appendEvents(ours, posts('Boulangerie Lune', 3_000))).toBe(true);
  const own = await hesitate();
  await waitUntil(async () => (await promise(own)) !== first, { what: 'her own numbers to count' });
  await own.close();
  await ours.close();
});

test('begun there, it bears that brand’s name, and is written by its rules on the other network', async () => {
  const tab = await hesitate();
  await tab.click('.plan select');
  await tab.type('Bluesky');
  await tab.press('Enter');
  await tab.click({ role: 'button', name: 'Ouvrir Bluesky' });
  const composer = await waitUntil(
    () =>
      paraphe.sites.requests.find(({ url }) => url.hostname === 'bsky.app' && url.searchParams.has('text'))
        ?.url,
    { what: 'Bluesky to be opened' },
  );
  await tab.close();
  const there = await paraphe.browser.page(composer.href);
  await there.click('[data-testid="composePostView"] .ProseMirror');
  await there.find(badge);
  await there.click(badge);
  await waitUntil(async () => (await there.text(panel)).length > 0, { what: 'the panel' });
  // The bookshop says vous and signs; the bakery says tu and does not.
  expect(await there.all('.finding')).toEqual([]);
  expect(await there.text(panel)).not.toContain('Pas encore signé');
  await there.click({ role: 'button', name: 'Fermer' });
  await there.click('[data-testid="composerPublishBtn"]');
  await there.waitFor('window.submits === 1');
  await there.close();

  const history = await paraphe.ours('history.html');
  await history.click('.experiment-title');
  await expect.poll(() => history.text('main'), patient).toContain('sur Bluesky');
  await history.close();
  const options = await paraphe.ours('options.html#data');
  await options.waitFor(
    `[...document.querySelectorAll('#data option')].map((one) => one.value).join().includes('brand:Boulangerie Lune')`,
  );
  expect(
    await options.eval(`[...document.querySelectorAll('#data option')].map((one) => one.value)`),
  ).not.toContain('brand:Librairie Dumas');
  await options.close();
});
