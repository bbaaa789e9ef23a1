import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { badge, panel } from './five-sites.ts';
import { addServer, asJulie, type Paraphe, startParaphe, switchOn } from './start.ts';

/** What Julie sees, in French, on five networks: badge, findings, fixes in the editor's own model, undo. */
let paraphe: Paraphe;

beforeAll(async () => {
  paraphe = await startParaphe();
  await asJulie(paraphe);
  await switchOn(paraphe, 'X', 'Facebook', 'LinkedIn', 'Bluesky');
  await addServer(paraphe, 'mastodon.social');
});
afterAll(() => paraphe?.stop());

const draft = 'Tu viens samedi ? Nos libraires vous attendent.';

const networks = [
  { name: 'X', url: 'https://x.com/home', box: '[data-testid="tweetTextarea_0"]' },
  {
    name: 'Facebook',
    url: 'https://www.facebook.com/?lang=fr',
    press: '[role="region"] [role="button"]',
    box: '[role="dialog"] [data-lexical-editor]',
  },
  {
    name: 'LinkedIn',
    url: 'https://www.linkedin.com/feed/?lang=fr',
    press: '[aria-label="Commencer un post"]',
    box: '.ql-editor',
  },
  {
    name: 'Bluesky',
    url: 'https://bsky.app/intent/compose',
    box: '[data-testid="composePostView"] .ProseMirror',
  },
  { name: 'Mastodon', url: 'https://mastodon.social/home', box: 'textarea' },
] as const;

const model = (tab: Page) => tab.eval('window.model()') as Promise<string>;

async function write(
  tab: Page,
  { press, box }: { press?: string; box: string },
  text: string,
): Promise<void> {
  if (press) await tab.click(press);
  await tab.click(box);
  await tab.type(text);
  await tab.waitFor(`window.model().includes(${JSON.stringify(text)})`);
}

const says = (tab: Page, words: string) =>
  waitUntil(async () => (await tab.text(panel)).replace(/\s/g, ' ').includes(words), {
    what: `the panel to say “${words}”`,
  });

describe.each(networks)('on $name', (network) => {
  test('a draft gets a badge, findings with their words, and fixes that undo brings back', async () => {
    const tab = await paraphe.browser.page(network.url);
    await write(tab, network, draft);

    await waitUntil(async () => (await tab.find(badge)).name.includes('2 points'), {
      what: 'the badge to count two findings',
    });
    await tab.click(badge);
    await says(tab, '« Tu » ici et « vous » là');
    await says(tab, 'Pas encore signé');

    await tab.click({ role: 'button', name: 'Passer tout à' });
    await tab.waitFor(`window.model().startsWith('Vous venez samedi')`);
    await tab.waitForNo({ role: 'button', name: 'Passer tout à' });
    await tab.click({ role: 'button', name: 'Signer ^JD' });
    await tab.waitFor(`window.model().endsWith('attendent. ^JD')`);
    await says(tab, 'Signé par');

    await tab.click(network.box);
    await tab.press('Control+z');
    await tab.waitFor(`!window.model().includes('^JD')`);
    expect(await tab.eval('window.submits')).toBe(0);
    await tab.close();
  });

  test('typing goes on after a fix, and nothing was said twice', async () => {
    const tab = await paraphe.browser.page(network.url);
    await write(tab, network, 'Les nouveautés sont arrivées.');
    await waitUntil(async () => (await tab.find(badge)).name.includes('signé'), {
      what: 'the badge to ask for a signature',
    });
    await tab.click(badge);
    await tab.click({ role: 'button', name: 'Signer ^JD' });
    await tab.waitFor(`window.model().endsWith('^JD')`);
    await tab.click({ role: 'button', name: 'Fermer' });
    await tab.waitForNo(panel);
    await tab.click(network.box);
    await tab.press('Control+End');
    await tab.type(' À samedi');
    await tab.waitFor(`window.model().includes('^JD À samedi')`);
    expect((await model(tab)).match(/\^JD/g)).toHaveLength(1);
    await tab.close();
  });
});
