import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emulate } from '../../browsers/emulate.ts';
import type { Found } from '../../browsers/find-elements.ts';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { badge, fiveSites, panel, switchOnFive, writeDraft } from './five-sites.ts';
import { hardHost, hardPages, hardUrl } from './hard-pages.ts';
import { asJulie, type Paraphe, startParaphe } from './start.ts';
import { onWords } from './words-in-box.ts';

/** On any screen, badge and panel are in sight, and the badge covers none of the site's own buttons. */
let paraphe: Paraphe;

beforeAll(async () => {
  paraphe = await startParaphe({ handlers: { [hardHost]: hardPages } });
  await asJulie(paraphe);
  await switchOnFive(paraphe);
});
afterAll(() => paraphe?.stop());

const meets = (a: Found, b: Found) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

/** Where an element is now, without bringing it into view. */
const seen = async (tab: Page, target: string | typeof badge | typeof panel) =>
  (await tab.all(target)).find(({ visible }) => visible);

async function inSight(tab: Page, target: typeof badge | typeof panel): Promise<boolean> {
  const found = await seen(tab, target);
  if (!found) return false;
  const [width, height] = (await tab.eval('[innerWidth, innerHeight]')) as [number, number];
  const { x, y } = found;
  return (
    x - found.width / 2 >= 0 &&
    y - found.height / 2 >= 0 &&
    x + found.width / 2 <= width &&
    y + found.height / 2 <= height
  );
}

/** The site's own buttons that the badge lies upon. */
async function covered(tab: Page, controls: string): Promise<readonly string[]> {
  const round = await seen(tab, '.badge');
  const buttons = (await tab.all(controls)).filter(({ visible }) => visible);
  return buttons.filter((one) => round && meets(one, round)).map(({ name }) => name);
}

/** Everything in sight, at once, once the page has settled; what is not, is told by the error. */
const settled = (tab: Page, controls: string, what: string) =>
  waitUntil(
    async () =>
      (await inSight(tab, badge)) &&
      (await inSight(tab, panel)) &&
      (await covered(tab, controls)).length === 0,
    { what: `badge and panel in their place, ${what}` },
  );

const screens = [
  { width: 1440, zoom: 1 },
  { width: 768, zoom: 1 },
  { width: 640, zoom: 2 },
  { width: 320, zoom: 1 },
];

describe.each(fiveSites)('on $name', (site) => {
  test('at 1440, 768 and 320 pixels and at 200 % of 1280', async () => {
    const tab = await paraphe.browser.page(site.url);
    await writeDraft(tab, site);
    expect((await tab.all(site.controls)).filter(({ visible }) => visible).length).toBeGreaterThan(1);
    await tab.click(badge);
    await tab.find(panel);
    for (const screen of screens) {
      await emulate(tab, screen);
      await tab.waitFor(`Math.abs(innerWidth - ${screen.width}) < 24`);
      await settled(tab, site.controls, `${screen.width} pixels wide`);
    }
    await tab.close();
  });
});

test.each(fiveSites.filter(({ box }) => box !== 'textarea'))(
  'a line of words that comes to the badge on $name stays readable, and the badge stays where it went',
  async (site) => {
    const tab = await paraphe.browser.page(site.url);
    await writeDraft(tab, site);
    const upon = async () => {
      const round = await seen(tab, '.badge');
      return !round || onWords(tab, site.box, round);
    };
    const more = ' Nous avons gardé pour vous une table près de la fenêtre, et du thé bien chaud.';
    for (const words of more.match(/.{1,12}/g) ?? []) {
      await tab.type(words);
      await waitUntil(async () => !(await upon()), { what: 'the badge to leave her words alone' });
    }
    await tab.close();
  },
);

test('on a page read from right to left, the panel is still read from left to right', async () => {
  const tab = await paraphe.browser.page(hardUrl('rtl'));
  await writeDraft(tab, { box: 'textarea' });
  await tab.click(badge);
  await settled(tab, 'form button', 'from right to left');
  const [around, box, close] = await Promise.all([
    tab.find(panel),
    tab.find('textarea'),
    tab.find({ role: 'button', name: 'Fermer' }),
  ]);
  expect(close.x).toBeGreaterThan(around.x);
  expect((await tab.find(badge)).x).toBeLessThan(box.x);
  await tab.close();
});

test.each([
  ['in a dialog of the browser', 'modal'],
  ['in a dialog moved and clipped', 'clipped'],
  ['in a popover', 'popover'],
  ['where the site zooms itself', 'zoomed'],
])('%s', async (what, path) => {
  const tab = await paraphe.browser.page(hardUrl(path));
  await writeDraft(tab, { box: 'textarea' });
  await tab.click(badge);
  await settled(tab, 'form button', what);
  await tab.click({ role: 'button', name: 'Signer ^JD' });
  await tab.waitFor(`window.model().endsWith('^JD')`);
  await tab.close();
});

test('scrolled, they follow the box; out of sight with it, they hide', async () => {
  const tab = await paraphe.browser.page(hardUrl('long'));
  await tab.eval(`document.querySelector('textarea').scrollIntoView({ block: 'center' })`);
  await writeDraft(tab, { box: 'textarea' });
  await tab.click(badge);
  await settled(tab, 'form button', 'in the middle of a long page');
  await tab.eval('scrollBy(0, 250)');
  await settled(tab, 'form button', 'after scrolling');
  await tab.eval('scrollBy(0, 2500)');
  await tab.waitForNo('.badge');
  await tab.eval(`document.querySelector('textarea').scrollIntoView({ block: 'center' })`);
  await settled(tab, 'form button', 'back again');
  await tab.close();
});
