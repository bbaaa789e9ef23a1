import { afterAll, beforeAll, expect, test } from 'vitest';
import { emulate } from '../../browsers/emulate.ts';
import type { Found } from '../../browsers/find-elements.ts';
import { browserName } from '../../browsers/launch.ts';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { moreVisits } from '../../sites/more-visits.ts';
import { visits } from '../../sites/visits.ts';
import { badge, draft, goToBox } from './five-sites.ts';
import { addServer, asJulie, type Paraphe, startParaphe, switchOn } from './start.ts';
import { onWords } from './words-in-box.ts';

/** On every network and in each of its boxes, the badge lies upon no button of the site and on none of her words. */
let paraphe: Paraphe;
beforeAll(async () => {
  paraphe = await startParaphe();
  await asJulie(paraphe);
  await switchOn(
    paraphe,
    ...['X', 'Facebook', 'LinkedIn', 'Bluesky', 'Instagram', 'Threads', 'Meta Business Suite', 'Reddit'],
    ...['YouTube', 'TikTok', 'Pinterest', 'Tumblr', 'Buffer', 'Elk', 'Phanpy'],
  );
  for (const host of ['mastodon.social', 'social.example']) await addServer(paraphe, host);
});
afterAll(() => paraphe?.stop());

/** Each box once, whatever language its page is in. */
const boxes = [...visits, ...moreVisits].filter(
  ({ url, press, box }, at, all) =>
    all.findIndex((one) => one.box === box && one.press === press && sameSite(one.url, url)) === at,
);
function sameSite(a: string, b: string): boolean {
  const [one, other] = [new URL(a), new URL(b)];
  return one.hostname === other.hostname && one.pathname === other.pathname;
}

const controls =
  'button, [role="button"], [role="checkbox"], [role="switch"], input, select, a[role="button"]';
/** A dialog makes all the rest of its page inert: then only its own count. */
const reachable = async (tab: Page) => {
  const inDialog = await tab.all(`[role="dialog"] :is(${controls})`);
  return inDialog.length > 0 ? inDialog : tab.all(controls);
};

/** Where the buttons nearest to the box are: of the smallest part of the page that holds both it and a button. */
const nearest = (tab: Page, box: string) =>
  tab.tab.inspect(
    `(shadowOf, box, controls) => {
      const deep = (tree, css) => [...tree.querySelectorAll('*')].flatMap((one) => {
        const root = shadowOf(one);
        if (root?.querySelector('.badge-frame')) return [];
        return [...(one.matches(css) ? [one] : []), ...(root ? deep(root, css) : [])];
      });
      const [found] = deep(document, box).filter((one) => one.checkVisibility());
      const around = (one) => deep(one, controls).filter((control) => control !== found && control.checkVisibility());
      for (let part = found; part; part = part.parentElement ?? part.getRootNode().host) {
        if (around(part).length > 0) return around(part).map((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2, width, height };
        });
      }
      return [];
    }`,
    [box, controls],
  ) as Promise<readonly Place[]>;

type Place = Pick<Found, 'x' | 'y' | 'width' | 'height'>;
const meets = (a: Place, b: Place) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

/** What the badge lies upon; undefined while it is not in sight. */
async function covered(tab: Page, box: string, width: number): Promise<readonly string[] | undefined> {
  const round = (await tab.all('.badge')).find(({ visible }) => visible);
  // Firefox gets to 320 pixels by zooming: its window is then 215 high, and a badge with no room left hides.
  if (!round) return width < 640 && browserName === 'firefox' ? [] : undefined;
  const near = (await nearest(tab, box)).filter((one) => meets(one, round)).map(() => 'a button of the box');
  // On a telephone's width her words and her neighbours' buttons may leave it no other room.
  if (width < 640) return near;
  const theirs = (await reachable(tab)).filter(
    ({ visible, attributes }) => visible && !/\bbadge\b/.test(attributes.class ?? ''),
  );
  const names = theirs.filter((one) => meets(one, round)).map(({ name, text }) => name || text);
  return [...near, ...names, ...((await onWords(tab, box, round)) ? ['her words'] : [])];
}

test.each(boxes)('$what', async ({ url, press, box }) => {
  const tab = await paraphe.browser.page(url);
  await goToBox(tab, { box, ...(press !== undefined && { press }) });
  await tab.type(draft);
  await tab.find(badge);
  expect((await nearest(tab, box)).length).toBeGreaterThan(0);
  for (const screen of [{ width: 1440 }, { width: 768 }, { width: 640, zoom: 2 }, { width: 320 }]) {
    await emulate(tab, screen);
    await tab.waitFor(`Math.abs(innerWidth - ${screen.width}) < 24`);
    // Narrower, the box may have left the screen: she scrolls to it.
    await tab.find(box);
    let upon: readonly string[] | undefined;
    await waitUntil(
      async () => {
        upon = await covered(tab, box, screen.width);
        return upon?.length === 0;
      },
      { what: `a badge upon nothing at ${screen.width} pixels` },
    ).catch((error: Error) => expect([screen.width, upon, error.message]).toEqual([screen.width, [], '']));
  }
  await tab.close();
});
