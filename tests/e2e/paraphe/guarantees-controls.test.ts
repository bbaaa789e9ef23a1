import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { badge, fiveSites, panel, switchOnFive, writeDraft } from './five-sites.ts';
import { asJulie, type Paraphe, startParaphe } from './start.ts';

/** Only the network's own button publishes: no control of ours can, however it is pressed. */
let paraphe: Paraphe;

beforeAll(async () => {
  paraphe = await startParaphe();
  await asJulie(paraphe);
  await switchOnFive(paraphe);
});
afterAll(() => paraphe?.stop());

/** A comment on Facebook goes out at a bare Enter: the worst place for a stray key. */
const sites = [
  ...fiveSites,
  {
    name: 'Facebook, a comment',
    url: 'https://www.facebook.com/?lang=fr',
    box: '[role="article"] [data-lexical-editor]',
  },
];

/** Runs `look` on each shadow root of the page, whatever root it is itself in, until it answers something. */
const inOurRoot = (tab: Page, look: string) =>
  tab.tab.inspect(
    `(shadowOf) => {
      const roots = (tree) => [...tree.querySelectorAll('*')].flatMap((one) => {
        const root = shadowOf(one);
        return root ? [root, ...roots(root)] : [];
      });
      return roots(document).map(${look}).find(Boolean) ?? null;
    }`,
    [],
  );

/** The control of ours that has the focus, by its words; null when the focus is elsewhere. */
const focused = (tab: Page) =>
  inOurRoot(
    tab,
    `(root) => {
      const active = root.activeElement;
      if (!active?.closest('.paraphe')) return null;
      return active.getAttribute('aria-label') ?? (active.textContent || active.localName);
    }`,
  ) as Promise<string | null>;

const focusPanel = (tab: Page) =>
  waitUntil(
    () =>
      inOurRoot(
        tab,
        `(root) => {
          const panel = root.querySelector('.panel');
          panel?.focus();
          return panel?.matches(':focus');
        }`,
      ),
    { what: 'the panel to take the focus' },
  );

async function openPanel(tab: Page, hesitating: boolean): Promise<void> {
  await tab.show();
  const shown = (await tab.all(panel)).some(({ visible }) => visible);
  if (!shown) await tab.click(badge);
  await tab.find(panel);
  const turn = { role: 'button', name: hesitating ? 'J’hésite' : 'Revenir aux remarques' };
  if ((await tab.all(turn)).some(({ visible }) => visible)) await tab.click(turn);
}

/** Every control in turn, by Tab alone, each pressed with Enter, Space and Ctrl+Enter; the words of those pressed. */
async function pressEverything(tab: Page, hesitating: boolean): Promise<readonly string[]> {
  const pressed: string[] = [];
  for (let rank = 1; rank <= 20; rank++) {
    for (const key of ['Enter', 'Space', 'Control+Enter']) {
      const name = await control(tab, rank, hesitating);
      if (name === undefined) return pressed;
      await tab.press(key);
      pressed.push(name);
    }
  }
  return pressed;
}

/** Goes to the control of that rank. A fix still being written takes the focus to the box: then once more. */
const control = (tab: Page, rank: number, hesitating: boolean): Promise<string | undefined> =>
  waitUntil(
    async () => {
      await openPanel(tab, hesitating);
      await focusPanel(tab);
      for (let step = 0; step < rank; step++) await tab.press('Tab');
      return focused(tab);
    },
    { timeout: 1500 },
  ).catch(() => undefined);

describe.each(sites)('on $name', (site) => {
  test.each([
    ['the findings', false],
    ['the two versions', true],
  ])('%s: Tab, Enter, Space and Ctrl+Enter publish nothing', async (_, hesitating) => {
    const tab = await paraphe.browser.page(site.url);
    await writeDraft(tab, site);
    await tab.eval('window.sameVisit = true');
    const pressed = await pressEverything(tab, hesitating);
    expect(new Set(pressed).size).toBeGreaterThan(3);
    expect(await tab.eval('window.submits')).toBe(0);
    expect(await tab.eval('window.sameVisit')).toBe(true);
    await tab.close();
  });
});
