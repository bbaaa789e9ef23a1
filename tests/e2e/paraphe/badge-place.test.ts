import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { badge, panel, siteNamed, writeDraft } from './five-sites.ts';
import { asJulie, type Paraphe, startParaphe, switchOn } from './start.ts';

/** The badge stands where she wants it, or nowhere, site by site. */
let paraphe: Paraphe;
beforeAll(async () => {
  paraphe = await startParaphe();
  await asJulie(paraphe);
  await switchOn(paraphe, 'Bluesky');
});
afterAll(() => paraphe?.stop());

const site = siteNamed('Bluesky');

/** Where the badge is from the box: the box may move, the badge goes with it. */
async function fromBox(tab: Page): Promise<{ readonly x: number; readonly y: number }> {
  const [it, box] = await Promise.all([tab.find('.badge'), tab.find(site.box)]);
  return { x: Math.round(it.x - box.x), y: Math.round(it.y - box.y) };
}

const elsewhere = (tab: Page, before: { readonly x: number; readonly y: number }) =>
  waitUntil(
    async () => {
      const now = await fromBox(tab);
      return Math.hypot(now.x - before.x, now.y - before.y) > 8 ? now : undefined;
    },
    { what: 'the badge to stand elsewhere' },
  );

async function written(): Promise<Page> {
  const tab = await paraphe.browser.page(site.url);
  await writeDraft(tab, site);
  return tab;
}

test('dragged to the other end of the box, it stays there, opens nothing, and is there again next time', async () => {
  const tab = await written();
  const before = await fromBox(tab);
  const [from, box] = await Promise.all([tab.find('.badge'), tab.find(site.box)]);
  await tab.tab.drag(from, { x: box.x - box.width / 2 + 24, y: from.y });
  await waitUntil(async () => (await fromBox(tab)).x < -40, { what: 'the badge at the start of the box' });
  const after = await elsewhere(tab, before);
  expect((await tab.all(panel)).filter(({ visible }) => visible)).toEqual([]);
  await tab.click(badge);
  await tab.find(panel);
  await tab.close();

  const again = await written();
  await waitUntil(async () => (await fromBox(again)).x === after.x, { what: 'the badge in its place again' });
  await again.close();
});

test('the arrow keys push it, and Enter still opens the panel', async () => {
  const tab = await written();
  const before = await fromBox(tab);
  await tab.tab.inspect(
    `(shadowOf) => [...document.querySelectorAll('*')].forEach((one) => shadowOf(one)?.querySelector('.badge')?.focus())`,
    [],
  );
  await tab.press('ArrowRight');
  const after = await elsewhere(tab, before);
  expect(after.x).toBeGreaterThan(before.x);
  expect(await tab.eval('window.model()')).toContain('Nos libraires vous attendent.');
  await tab.press('Enter');
  await tab.find(panel);
  await tab.close();
});

test('the panel goes with its handle: dragged, pushed, or to the other side in one press', async () => {
  const tab = await written();
  await tab.click(badge);
  const before = await tab.find(panel);
  const handle = await tab.find('.handle');
  await tab.tab.drag(handle, { x: handle.x - 60, y: handle.y + 40 });
  const at = async (x: number, what: string) =>
    waitUntil(async () => Math.abs((await tab.find(panel)).x - x) < 2, { what });
  await at(before.x - 60, 'the panel where it was dragged');
  await tab.tab.inspect(
    `(shadowOf) => [...document.querySelectorAll('*')].forEach((one) => shadowOf(one)?.querySelector('.handle')?.focus())`,
    [],
  );
  await tab.press('ArrowLeft');
  await at(before.x - 76, 'the panel pushed to the left');
  const width = (await tab.eval('document.documentElement.clientWidth')) as number;
  await tab.click('.handle');
  await at(width - (before.x - 76), 'the panel at the other side');
  await tab.close();
});

test('moved by its button, then hidden on this site, and it stays so', async () => {
  const tab = await written();
  const before = await fromBox(tab);
  await tab.click(badge);
  await tab.click({ role: 'button', name: 'Plus' });
  await tab.click({ role: 'button', name: 'Déplacer la pastille' });
  await elsewhere(tab, before);
  await tab.click({ role: 'button', name: 'Masquer sur ce site' });
  await tab.waitForNo(panel);
  await tab.waitForNo('.badge');
  await tab.tab.goto(site.url);
  await tab.click(site.box);
  await tab.type('Bonjour');
  await tab.waitFor(`window.model().includes('Bonjour')`);
  expect(await tab.all('.badge')).toEqual([]);
  await tab.close();

  const options = await paraphe.ours('options.html');
  await waitUntil(async () => (await options.text('#silenced')).includes('bsky.app'), {
    what: 'the site among what is muted',
  });
  await options.close();
});
