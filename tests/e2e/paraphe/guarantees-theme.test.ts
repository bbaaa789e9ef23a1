import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emulate } from '../../browsers/emulate.ts';
import type { Page } from '../../browsers/page.ts';
import { patient } from '../../browsers/patient.ts';
import { badge, badgeSays, fiveSites, panel, switchOnFive, writeDraft } from './five-sites.ts';
import { hardHost, hardPages, hardUrl } from './hard-pages.ts';
import { asJulie, type Paraphe, startParaphe } from './start.ts';

/** It can be read wherever it shows: the site decides on light and dark, she decides on forced colours and on words. */
let paraphe: Paraphe;

beforeAll(async () => {
  paraphe = await startParaphe({ handlers: { [hardHost]: hardPages } });
  await asJulie(paraphe);
  await switchOnFive(paraphe);
});
afterAll(() => paraphe?.stop());

interface Sample {
  readonly text: string;
  readonly ratio: number;
}

/** Contrast of each text of ours with what is painted behind it (WCAG 2.2, "contrast ratio"). */
const contrasts = (tab: Page) =>
  tab.tab.inspect(
    `(shadowOf) => {
      const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const rgba = (color) => {
        paint.clearRect(0, 0, 1, 1);
        paint.fillStyle = color;
        paint.fillRect(0, 0, 1, 1);
        return [...paint.getImageData(0, 0, 1, 1).data];
      };
      const light = ([red, green, blue]) => [red, green, blue].reduce((sum, channel, index) => {
        const s = channel / 255;
        return sum + [0.2126, 0.7152, 0.0722][index] * (s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4);
      }, 0);
      const behind = (element) => {
        for (let node = element; node; node = node.parentElement) {
          const color = rgba(getComputedStyle(node).backgroundColor);
          if (color[3] > 250) return color;
        }
        return [255, 255, 255, 255];
      };
      const roots = (tree) => [...tree.querySelectorAll('*')].flatMap((one) => {
        const root = shadowOf(one);
        return root ? [root, ...roots(root)] : [];
      });
      const ours = roots(document).filter((root) => root.querySelector('.badge-frame'));
      const shown = ours.flatMap((root) => [...root.querySelectorAll('.paraphe *')]).filter((one) =>
        !one.closest('.sr') && one.checkVisibility({ visibilityProperty: true }) &&
        [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''));
      return shown.map((one) => {
        const [a, b] = [light(rgba(getComputedStyle(one).color)), light(behind(one))];
        return { text: one.textContent.trim().slice(0, 40), ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) };
      });
    }`,
    [],
  ) as Promise<readonly Sample[]>;

async function readable(tab: Page): Promise<void> {
  const samples = await contrasts(tab);
  expect(samples.length).toBeGreaterThan(5);
  expect(samples.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
}

const theme = async (tab: Page) => (await tab.find(panel)).attributes['data-theme'];

describe.each([
  { system: 'light', dark: false },
  { system: 'dark', dark: true },
])('on a $system system', ({ dark }) => {
  test.each(['dark', 'light'])('a %s site has a panel to match, and all of it can be read', async (site) => {
    const tab = await paraphe.browser.page(hardUrl(site));
    await emulate(tab, { dark });
    await writeDraft(tab, { box: 'textarea' });
    await tab.click(badge);
    await expect.poll(() => theme(tab), patient).toBe(site);
    await readable(tab);
    await tab.click({ role: 'button', name: 'J’hésite' });
    await tab.find('textarea.input');
    await readable(tab);
    await tab.close();
  });

  test.each(fiveSites)('$name: the panel goes with the site', async (site) => {
    const tab = await paraphe.browser.page(site.url);
    await emulate(tab, { dark });
    await tab.tab.goto(site.url);
    await writeDraft(tab, site);
    await tab.click(badge);
    await expect.poll(() => theme(tab), patient).toBe(dark ? 'dark' : 'light');
    await readable(tab);
    await tab.close();
  });
});

test('in forced colours, all of it can be read', async () => {
  const tab = await paraphe.browser.page(hardUrl('plain'));
  await emulate(tab, { dark: false, forcedColours: true });
  await writeDraft(tab, { box: 'textarea' });
  await tab.click(badge);
  await tab.find(panel);
  expect(await tab.eval(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
  await readable(tab);
  await emulate(tab, { forcedColours: false });
  await tab.close();
});

describe.each(['fr', 'en', 'ja', 'ar'])('a site in “%s”', (lang) => {
  const sites = fiveSites.filter(({ name }) => ['X', 'Bluesky', 'Mastodon'].includes(name));
  test.each(sites)('$name: badge, findings and a fix', async (site) => {
    const tab = await paraphe.browser.page(`${site.url}?lang=${lang}`);
    await writeDraft(tab, site);
    await tab.click(badge);
    await tab.click({ role: 'button', name: 'Signer ^JD' });
    await tab.waitFor(`window.model().endsWith('^JD')`);
    await badgeSays(tab, '1 point');
    await tab.close();
  });
});
