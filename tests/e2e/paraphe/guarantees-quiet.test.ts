import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { badge, fiveSites, panel, switchOnFive, writeDraft } from './five-sites.ts';
import { asJulie, type Paraphe, startParaphe } from './start.ts';

/** What a site may rely on: beside its compose box we change nothing, and while nobody types we do nothing. */
let paraphe: Paraphe;

beforeAll(async () => {
  paraphe = await startParaphe();
  await asJulie(paraphe);
  await switchOnFive(paraphe);
});
afterAll(() => paraphe?.stop());

/** From now on, tells every change of the page and of its own shadow roots, ours left out. */
const observe = (tab: Page) =>
  tab.eval(() => {
    const changes: string[] = [];
    const ownRoots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName);
        changes.push([type, target.nodeName, attributeName, ...nodes].filter(Boolean).join(' '));
      }
    });
    for (const root of [document, ...ownRoots]) {
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    Object.assign(window, { changes });
  });
const changes = (tab: Page) => tab.eval('window.changes') as Promise<string[]>;

const rootAttributes = (tab: Page) =>
  tab.eval(() =>
    [document.documentElement, document.body, document.head].map((one) =>
      [...one.attributes].map(({ name, value }) => `${name}=${value}`),
    ),
  );

/** The editor's own HTML, wherever it is; focused first, in the same turn, when asked to. */
const html = (tab: Page, box: string, focus = false) =>
  tab.eval(
    (selector: string, focusFirst: boolean) => {
      const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const found = [document, ...roots].map((root) => root.querySelector<HTMLElement>(selector));
      const editor = found.find((one) => one !== null);
      if (focusFirst) editor?.focus();
      return editor?.outerHTML;
    },
    box,
    focus,
  );

describe.each(fiveSites)('on $name', (site) => {
  test('the badge comes, and neither the editor nor the page’s root was touched', async () => {
    const tab = await paraphe.browser.page(site.url);
    if (site.press) await tab.click(site.press);
    await tab.find(site.box);
    const attributes = await rootAttributes(tab);
    const before = await html(tab, site.box, true);
    await tab.find(badge);
    expect(await html(tab, site.box)).toBe(before);
    expect(before).toBeDefined();
    expect(await rootAttributes(tab)).toEqual(attributes);
    await tab.close();
  });

  test('ten idle seconds beside a draft: not one change of the page', async () => {
    const tab = await paraphe.browser.page(site.url);
    await writeDraft(tab, site);
    await tab.click(badge);
    await tab.find(panel);
    await observe(tab);
    await tab.eval(() => new Promise((resolve) => setTimeout(resolve, 10_000)));
    expect(await changes(tab)).toEqual([]);
    await tab.eval(() => document.body.setAttribute('data-proof', ''));
    expect(await changes(tab)).toEqual(['attributes BODY data-proof']);
    await tab.close();
  });

  test('opening, reading and closing the panel leaves the page as it was', async () => {
    const tab = await paraphe.browser.page(site.url);
    await writeDraft(tab, site);
    const before = await html(tab, site.box);
    await tab.click(badge);
    await tab.find(panel);
    await tab.press('Escape');
    await tab.waitForNo(panel);
    expect(await html(tab, site.box)).toBe(before);
    await tab.close();
  });
});

test('in direct messages and in the search field there is nothing of ours', async () => {
  const tab = await paraphe.browser.page('https://x.com/messages');
  await observe(tab);
  await tab.click('[data-testid="dmComposerTextInput"]');
  await tab.eval('new Promise((resolve) => setTimeout(resolve, 1500))');
  expect(await changes(tab)).toEqual([]);
  await tab.goto('https://www.facebook.com/?lang=fr');
  await observe(tab);
  await tab.click('header input');
  await tab.type('pain');
  await tab.eval('new Promise((resolve) => setTimeout(resolve, 1500))');
  expect((await changes(tab)).filter((one) => one.includes('HTML'))).toEqual([]);
  expect(await tab.all(badge)).toEqual([]);
  await tab.close();
});
