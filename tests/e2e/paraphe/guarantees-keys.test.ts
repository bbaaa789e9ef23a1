import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { patient } from '../../browsers/patient.ts';
import { badge, draft, panel, writeDraft } from './five-sites.ts';
import { hardHost, hardPages, hardUrl } from './hard-pages.ts';
import { addServer, asJulie, type Paraphe, startParaphe } from './start.ts';

/** The keyboard belongs to whoever has the focus: the site hears nothing of ours, and misses nothing of its own. */
let paraphe: Paraphe;

beforeAll(async () => {
  paraphe = await startParaphe({ handlers: { [hardHost]: hardPages } });
  await asJulie(paraphe);
  await addServer(paraphe, hardHost);
});
afterAll(() => paraphe?.stop());

const ownField = 'textarea.input:not([readonly])';

/** A page with a draft in its box. */
async function draftOn(path: string): Promise<Page> {
  const tab = await paraphe.browser.page(hardUrl(path));
  await writeDraft(tab, { box: 'textarea' });
  return tab;
}

async function hesitate(tab: Page): Promise<void> {
  await tab.click(badge);
  await tab.click({ role: 'button', name: 'J’hésite' });
  await tab.click(ownField);
}

const value = async (tab: Page) =>
  (await tab.tab.inspect(
    `(shadowOf, selector) => [...document.querySelectorAll('*')].flatMap((one) => shadowOf(one) ?? [])
      .map((root) => root.querySelector(selector)?.value).find((text) => text !== undefined)`,
    [ownField],
  )) as string;

const letters = 'abcdefghijklmnopqrstuvwxyz/?.';

test('what is typed in our field is no shortcut of the site', async () => {
  const tab = await draftOn('plain');
  await hesitate(tab);
  await tab.eval('window.keys.length = 0');
  await tab.press('Control+a');
  await tab.type(letters);
  for (const key of ['Enter', 'Backspace', 'Control+Enter', 'Tab', 'Shift+Tab', 'Escape'])
    await tab.press(key);
  expect(await tab.eval('window.keys')).toEqual([]);
  expect(await tab.eval('window.submits')).toBe(0);
  expect(await tab.eval('window.model()')).toBe(draft);
  await tab.close();
});

test('our field holds what was typed, letter for letter', async () => {
  const tab = await draftOn('plain');
  await hesitate(tab);
  await tab.press('Control+a');
  await tab.type(letters);
  await expect.poll(() => value(tab), patient).toBe(letters);
  await tab.close();
});

test('out of our field, the site hears all of its keys', async () => {
  const tab = await draftOn('plain');
  await hesitate(tab);
  await tab.click('textarea');
  await tab.eval('window.keys.length = 0');
  await tab.type('n/?');
  const heard = (await tab.eval('window.keys')) as string[];
  for (const key of ['n', '/', '?']) expect(heard.filter((one) => one === `keydown ${key}`)).toHaveLength(4);
  await tab.close();
});

describe('a dialog that holds the focus', () => {
  test.each([
    ['with aria-modal', 'trap'],
    ['with a role only', 'loose-trap'],
    ['of the browser itself', 'modal'],
    ['shown as a popover', 'popover'],
    ['moved and clipped', 'clipped'],
  ])('%s: the panel is used inside it all the same', async (_, path) => {
    const tab = await draftOn(path);
    await hesitate(tab);
    await tab.press('Control+a');
    await tab.type('Venez samedi.');
    await expect.poll(() => value(tab), patient).toBe('Venez samedi.');
    await tab.press('Escape');
    await tab.waitForNo(panel);
    expect(await tab.eval(`document.querySelector('textarea').checkVisibility()`)).toBe(true);
    await tab.click(badge);
    await tab.click({ role: 'button', name: 'Revenir' });
    await tab.click({ role: 'button', name: 'Signer ^JD' });
    await tab.waitFor(`window.model().endsWith('^JD')`);
    expect(await tab.eval('window.submits')).toBe(0);
    await tab.close();
  });
});

test('a site that closes its composer on a press outside it hears of no press in our panel', async () => {
  const tab = await draftOn('press-outside');
  await hesitate(tab);
  await tab.click({ role: 'button', name: 'Fermer' });
  await tab.waitForNo(panel);
  expect(await tab.eval('window.model()')).toBe(draft);
  await tab.close();
});
