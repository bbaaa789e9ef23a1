import { afterAll, beforeAll, expect, test } from 'vitest';
import { emulate } from '../../browsers/emulate.ts';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { badge, panel, siteNamed, writeDraft } from './five-sites.ts';
import { asJulie, type Paraphe, startParaphe, switchOn } from './start.ts';

/** Whoever asked the system for less motion sees nothing of ours move by itself, in any page or on any site. */
let paraphe: Paraphe;
beforeAll(async () => {
  paraphe = await startParaphe();
  await asJulie(paraphe);
  await switchOn(paraphe, 'Bluesky');
});
afterAll(() => paraphe?.stop());

/** What would move by its style: of the whole page when it is ours, of our own roots on a site. */
const moving = (tab: Page, whole: boolean) =>
  tab.tab.inspect(
    `(shadowOf, whole) => {
      const roots = (tree) => [...tree.querySelectorAll('*')].flatMap((one) => {
        const root = shadowOf(one);
        return root ? [root, ...roots(root)] : [];
      });
      const ours = roots(document).flatMap((root) => [...root.querySelectorAll('.paraphe, .paraphe *')]);
      const all = whole ? [...document.querySelectorAll('*'), ...ours] : ours;
      const lasts = (times) => times.split(',').some((time) => parseFloat(time) > 0);
      const moves = (one, part) => {
        const style = getComputedStyle(one, part);
        return (style.transitionProperty !== 'none' && lasts(style.transitionDuration)) ||
          (style.animationName !== 'none' && lasts(style.animationDuration));
      };
      return {
        seen: all.length,
        smooth: all.filter((one) => getComputedStyle(one).scrollBehavior === 'smooth').length,
        moving: all.filter((one) => [null, '::before', '::after'].some((part) => moves(one, part)))
          .map((one) => one.className || one.localName),
      };
    }`,
    [whole],
  ) as Promise<{ readonly seen: number; readonly smooth: number; readonly moving: readonly string[] }>;

const still = async (tab: Page, whole: boolean) => {
  const found = await moving(tab, whole);
  expect(found.seen).toBeGreaterThan(5);
  expect(found).toEqual({ ...found, smooth: 0, moving: [] });
};

const theSwitch = '#trying [role="switch"]';

/** Presses a switch of the options and waits until it stands at its other side; `moves` counts what began to move. */
async function pressSwitch(tab: Page): Promise<void> {
  await tab.eval(`(() => {
    window.moves = 0;
    for (const kind of ['transitionrun', 'animationstart'])
      document.addEventListener(kind, () => { window.moves += 1; }, true);
  })()`);
  const state = async () => (await tab.find(theSwitch)).attributes['aria-checked'];
  const before = await state();
  await tab.click(theSwitch);
  await waitUntil(async () => (await state()) !== before, { what: 'the switch at its other side' });
}
const frames =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))';

test('a switch slides for everybody else: what is counted here can be seen', async () => {
  const tab = await paraphe.ours('options.html');
  await emulate(tab, { reducedMotion: false });
  await tab.waitFor(`matchMedia('(prefers-reduced-motion: no-preference)').matches`);
  await pressSwitch(tab);
  await tab.waitFor('window.moves > 0');
  expect((await moving(tab, true)).moving.length).toBeGreaterThan(0);
  await tab.close();
});

test.each([
  { path: 'welcome.html', ready: '.picture' },
  { path: 'options.html', ready: '#people' },
  { path: 'history.html', ready: '.empty' },
  { path: 'history.html#/learnt', ready: 'h1' },
  { path: 'practice.html', ready: '[data-practice="buffer"] [role="textbox"]' },
  { path: 'popup.html', ready: 'h1' },
  { path: 'sidepanel.html', ready: 'h1' },
])('$path stands still', async ({ path, ready }) => {
  const tab = await paraphe.ours(path);
  await emulate(tab, { reducedMotion: true });
  await tab.waitFor(`matchMedia('(prefers-reduced-motion: reduce)').matches`);
  await tab.waitFor(`document.querySelector('${ready}') !== null`);
  await still(tab, true);
  if (path === 'options.html') {
    await pressSwitch(tab);
    await tab.eval(frames);
    expect(await tab.eval('[window.moves, document.getAnimations().length]')).toEqual([0, 0]);
  }
  await emulate(tab, { reducedMotion: false });
  await tab.close();
});

test('so do the badge and the panel on a site, the findings and the two versions', async () => {
  const site = siteNamed('Bluesky');
  const tab = await paraphe.browser.page(site.url);
  await emulate(tab, { reducedMotion: true });
  await writeDraft(tab, site);
  await tab.click(badge);
  await tab.find(panel);
  await still(tab, false);
  await tab.click({ role: 'button', name: 'J’hésite' });
  await tab.find('.panel textarea');
  await still(tab, false);
  await emulate(tab, { reducedMotion: false });
  await tab.close();
});
