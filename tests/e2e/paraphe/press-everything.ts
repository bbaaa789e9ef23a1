import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { badge, panel } from './five-sites.ts';

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
export async function pressEverything(tab: Page, hesitating: boolean): Promise<readonly string[]> {
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

/** Every control of ours that the mouse can reach, clicked once from a panel just opened; their words. */
export async function clickEverything(tab: Page): Promise<readonly string[]> {
  const clicked: string[] = [];
  for (let rank = 0; rank < 20; rank++) {
    const found = await waitUntil(
      async () => {
        await openPanel(tab, false);
        return (await inOurRoot(
          tab,
          `(root) => {
            const one = [...root.querySelectorAll('.paraphe button, .paraphe summary')].filter((one) => one.checkVisibility())[${rank}];
            const { left, top, width, height } = one?.getBoundingClientRect() ?? {};
            return one && { name: one.getAttribute('aria-label') ?? one.textContent, x: left + width / 2, y: top + height / 2 };
          }`,
        )) as { name: string; x: number; y: number } | null;
      },
      { timeout: 1500 },
    ).catch(() => undefined);
    if (!found) return clicked;
    await tab.tab.clickAt(found.x, found.y);
    clicked.push(found.name);
  }
  return clicked;
}
