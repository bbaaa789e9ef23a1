import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emulate } from '../../browsers/emulate.ts';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { axeFaults } from '../../gallery/faults.ts';
import { badge, badgeSays, panel, siteNamed, writeDraft } from './five-sites.ts';
import { asJulie, type Paraphe, startParaphe, switchOn } from './start.ts';

/** Badge and panel on a site, for whoever sees little, or uses no mouse: all of it, and nothing of it in the way. */
let paraphe: Paraphe;
beforeAll(async () => {
  paraphe = await startParaphe();
  await asJulie(paraphe);
  await switchOn(paraphe, 'Bluesky');
});
afterAll(() => paraphe?.stop());

const site = siteNamed('Bluesky');
const button = (name: string) => ({ role: 'button', name }) as const;

async function drafted(): Promise<Page> {
  const tab = await paraphe.browser.page(site.url);
  await writeDraft(tab, site);
  return tab;
}

/** Every state of badge and panel, each reached from the one before, as she would. */
const states: readonly { readonly what: string; reach(tab: Page): Promise<unknown> }[] = [
  { what: 'the badge alone', reach: (tab) => tab.find(badge) },
  {
    what: 'two findings',
    reach: async (tab) => {
      await tab.click(badge);
      await tab.find('.finding');
    },
  },
  {
    what: 'what else the badge can do',
    reach: async (tab) => {
      await tab.click(button('Plus'));
      await tab.find(button('Masquer'));
      await tab.click(button('Plus'));
    },
  },
  {
    what: 'two versions, still the same',
    reach: async (tab) => {
      await tab.click(button('J’hésite'));
      await tab.find('textarea.input');
    },
  },
  {
    what: 'two versions, and the plan',
    reach: async (tab) => {
      await tab.fill('textarea.input:not([readonly])', 'Venez samedi, nos libraires vous attendent.');
      await tab.find('.plan');
    },
  },
  {
    what: 'nothing to say',
    reach: async (tab) => {
      await tab.click(button('Revenir'));
      await tab.click(button('Passer tout à'));
      await tab.waitFor(`window.model().startsWith('Vous venez')`);
      await tab.waitForNo(button('Passer tout à'));
      await tab.click(button('Signer ^JD'));
      await tab.waitFor(`window.model().endsWith('^JD')`);
      await badgeSays(tab, 'signé, et dans votre ton');
    },
  },
  {
    what: 'an empty box',
    reach: async (tab) => {
      await tab.click(button('Fermer'));
      await tab.click(site.box);
      await tab.press('Control+a');
      await tab.press('Delete');
      await badgeSays(tab, 'rien à signaler');
    },
  },
];

describe.each([
  { what: 'in light', colours: { dark: false } },
  { what: 'in the dark', colours: { dark: true } },
  { what: 'in forced colours', colours: { dark: false, forcedColours: true } },
])('$what', ({ colours }) => {
  test('axe objects to nothing, whatever the badge and the panel say', async () => {
    const tab = await paraphe.browser.page();
    await emulate(tab, colours);
    await tab.goto(site.url);
    await writeDraft(tab, site);
    for (const { what, reach } of states) {
      await reach(tab);
      await tab.waitFor('document.getAnimations().every(({ playState }) => playState !== "running")');
      expect([what, await axeFaults((expression) => tab.eval(expression), '.paraphe')]).toEqual([what, []]);
    }
    await emulate(tab, { dark: false, forcedColours: false });
    await tab.close();
  });
});

/** The control of ours that has the focus, and whether that can be seen; null when it is elsewhere. */
const focused = (tab: Page) =>
  tab.tab.inspect(
    `(shadowOf) => {
      const roots = (tree) => [...tree.querySelectorAll('*')].flatMap((one) => {
        const root = shadowOf(one);
        return root ? [root, ...roots(root)] : [];
      });
      const active = roots(document).map((root) => root.activeElement).find((one) => one?.closest('.paraphe'));
      if (!active) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      return {
        name: active.getAttribute('aria-label') ?? active.textContent,
        marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
      };
    }`,
    [],
  ) as Promise<{ readonly name: string; readonly marked: boolean } | null>;

/** By its own key, the panel comes up and has the focus. */
async function openByKey(tab: Page): Promise<void> {
  await paraphe.browser.shortcut('Alt+Shift+K');
  await tab.find(panel);
  await waitUntil(async () => (await focused(tab))?.name === 'Paraphe', { what: 'the focus in the panel' });
}

test('without a mouse: every control of the panel is reached, seen, and left again', async () => {
  const tab = await drafted();
  await openByKey(tab);
  const visited: string[] = [];
  for (let steps = 0; steps < 30; steps++) {
    await tab.press('Tab');
    const here = await focused(tab);
    if (!here) break;
    expect(here).toEqual({ ...here, marked: true });
    visited.push(here.name);
  }
  for (const name of ['Fermer', 'Passer tout à', 'Signer ^JD', 'J’hésite'])
    expect(visited.some((one) => one.includes(name))).toBe(true);
  expect(visited.length).toBeLessThan(30);
  await tab.close();
});

test('without a mouse: a fix is pressed, and the box is hers again', async () => {
  const tab = await drafted();
  await openByKey(tab);
  await waitUntil(
    async () => {
      await tab.press('Tab');
      return (await focused(tab))?.name.startsWith('Passer tout à');
    },
    { what: 'the fix to have the focus' },
  );
  await tab.press('Enter');
  await tab.waitFor(`window.model().startsWith('Vous venez samedi')`);
  await paraphe.browser.shortcut('Alt+Shift+K');
  await tab.waitForNo(panel);
  await tab.press('End');
  await tab.type(' Venez !');
  await tab.waitFor(`window.model().includes('Venez !')`);
  expect(await tab.eval('window.submits')).toBe(0);
  await tab.close();
});

test('what changes is told politely, in one short sentence', async () => {
  const tab = await drafted();
  await tab.click(badge);
  const told = async () =>
    (await tab.all('.panel [role="status"]')).map(({ text, attributes }) => [text.trim(), attributes]);
  await waitUntil(async () => String((await told())[0]?.[0]).includes('2 points'), {
    what: 'two findings told',
  });
  await tab.click(button('Signer ^JD'));
  await waitUntil(async () => String((await told())[0]?.[0]).includes('1 point'), {
    what: 'one finding told',
  });
  expect((await tab.all('.paraphe [aria-live="assertive"], .paraphe [role="alert"]')).length).toBe(0);
  await tab.close();
});
