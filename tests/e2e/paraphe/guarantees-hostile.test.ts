import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { patient } from '../../browsers/patient.ts';
import { badge, badgeSays, draft, panel, writeDraft } from './five-sites.ts';
import { hardHost, hardPages, hardUrl } from './hard-pages.ts';
import { addServer, asJulie, built, type Paraphe, startParaphe } from './start.ts';

/** A page that means harm learns nothing of us, and has nothing written in her name. */
let paraphe: Paraphe;

beforeAll(async () => {
  paraphe = await startParaphe({ handlers: { [hardHost]: hardPages } });
  await asJulie(paraphe);
  await addServer(paraphe, hardHost);
});
afterAll(() => paraphe?.stop());

const sign = { role: 'button', name: 'Signer ^JD' };

async function openPanel(path = 'plain'): Promise<Page> {
  const tab = await paraphe.browser.page(hardUrl(path));
  await writeDraft(tab, { box: 'textarea' });
  await tab.click(badge);
  await tab.find(sign);
  return tab;
}

/** Enough for a write to have come, if one were to come: it takes two frames, and is checked within half a second. */
const aWriteLater = (tab: Page) => tab.eval('new Promise((resolve) => setTimeout(resolve, 700))');

const style = (tab: Page, selector: string) =>
  tab.tab.inspect(
    `(shadowOf, selector) => {
      const host = [...document.querySelectorAll('*')].find((one) => shadowOf(one)?.querySelector('.paraphe'));
      const { opacity, backgroundColor, transform, pointerEvents, visibility } =
        getComputedStyle(selector === ':host' ? host : shadowOf(host).querySelector(selector));
      return { opacity, backgroundColor, transform, pointerEvents, visibility };
    }`,
    [selector],
  );

const asDrawn = { opacity: '1', transform: 'none', pointerEvents: 'auto', visibility: 'visible' };

test('under the strictest policies (CSP, Trusted Types) it looks and works as elsewhere', async () => {
  const tab = await openPanel('csp');
  await expect
    .poll(() => style(tab, '.panel'), patient)
    .toEqual({ ...asDrawn, backgroundColor: 'rgb(251, 248, 243)' });
  await tab.click(sign);
  await tab.waitFor(`window.model().endsWith('^JD')`);
  expect(await tab.eval('window.submits')).toBe(0);
  await tab.close();
});

describe('what the page says of our looks is not heard', () => {
  test('by its sheets', async () => {
    const tab = await paraphe.browser.page(hardUrl('styled'));
    await writeDraft(tab, { box: 'textarea' });
    await tab.click(badge);
    await tab.find(panel);
    await expect.poll(() => style(tab, ':host'), patient).toMatchObject(asDrawn);
    await tab.close();
  });

  test('by its scripts, on our host', async () => {
    const tab = await openPanel();
    await tab.eval(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      for (const [name, value] of [
        ['opacity', '.001'],
        ['pointer-events', 'none'],
        ['transform', 'scale(5)'],
        ['display', 'none'],
      ] as const) {
        host.style.setProperty(name, value, 'important');
      }
    });
    await expect.poll(() => style(tab, ':host'), patient).toMatchObject(asDrawn);
    await tab.close();
  });
});

describe('a button of ours that she cannot see as we drew it writes nothing', () => {
  test.each([
    ['the whole page made faint', `document.documentElement.style.opacity = '.001'`],
    ['our panel made faint', `panel.style.opacity = '.001'`],
    ['our panel blurred', `panel.style.filter = 'blur(30px)'`],
    ['our panel stretched', `panel.style.transform = 'scale(1.2)'`],
    ['our panel cut', `panel.style.clipPath = 'inset(0 0 50% 0)'`],
    ['our sheet taken away', 'root.adoptedStyleSheets = []'],
  ])('%s', async (_, harm) => {
    const tab = await openPanel();
    await tab.eval(`(() => {
      const root = document.documentElement.lastElementChild.shadowRoot;
      const panel = root.querySelector('.panel');
      ${harm};
    })()`);
    const { x, y } = await tab.find(sign);
    await tab.tab.clickAt(x, y);
    await aWriteLater(tab);
    expect(await tab.eval('window.model()')).toBe(draft);
    await tab.close();
  });

  test('a picture over our panel that lets the click through: the first click is nobody’s, the next one is hers', async () => {
    const tab = await openPanel();
    await tab.eval(() => {
      const lure = document.createElement('div');
      lure.popover = 'manual';
      lure.textContent = 'Gagnez un livre !';
      lure.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;pointer-events:none';
      document.body.append(lure);
      lure.showPopover();
    });
    await tab.click(sign);
    await aWriteLater(tab);
    expect(await tab.eval('window.model()')).toBe(draft);
    await tab.click(sign);
    await tab.waitFor(`window.model() === ${JSON.stringify(`${draft} ^JD`)}`);
    await tab.close();
  });

  test('a picture in a shadow root, shown once more after her click: it is noticed again', async () => {
    const tab = await openPanel();
    await tab.eval(() => {
      const lure = document.createElement('div');
      lure.popover = 'manual';
      lure.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;pointer-events:none';
      const place = document.body.appendChild(document.createElement('section'));
      place.attachShadow({ mode: 'open' }).append(lure);
      lure.showPopover();
      Object.assign(window, { lure });
    });
    await tab.click(sign);
    await tab.eval('(lure.hidePopover(), lure.showPopover(), 1)');
    await tab.click(sign);
    await aWriteLater(tab);
    expect(await tab.eval('window.model()')).toBe(draft);
    await tab.click(sign);
    await tab.waitFor(`window.model() === ${JSON.stringify(`${draft} ^JD`)}`);
    await tab.close();
  });

  test('seen again, it works', async () => {
    const tab = await openPanel();
    await tab.eval(`document.documentElement.style.opacity = '.001'`);
    await tab.click(sign);
    await aWriteLater(tab);
    await tab.eval(`document.documentElement.style.opacity = ''`);
    await tab.click(sign);
    await tab.waitFor(`window.model() === ${JSON.stringify(`${draft} ^JD`)}`);
    await tab.close();
  });
});

test('clicks and keys made up by the page press nothing', async () => {
  const tab = await openPanel();
  const pressed = await tab.eval(() => {
    const buttons = document.documentElement.lastElementChild?.shadowRoot?.querySelectorAll('button') ?? [];
    for (const button of buttons) {
      button.click();
      const init = { bubbles: true, composed: true, cancelable: true };
      for (const kind of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        button.dispatchEvent(new MouseEvent(kind, init));
      }
      for (const key of ['Enter', ' ']) button.dispatchEvent(new KeyboardEvent('keydown', { key, ...init }));
    }
    return buttons.length;
  });
  expect(pressed).toBeGreaterThan(5);
  await aWriteLater(tab);
  expect(await tab.eval('window.model()')).toBe(draft);
  await badgeSays(tab, '2 points');
  expect((await tab.find(panel)).visible).toBe(true);
  await tab.close();
});

test('thrown out of the page, it comes back at the next visit to the box, and the text is whole', async () => {
  const tab = await openPanel();
  await tab.eval('document.documentElement.lastElementChild.remove()');
  await tab.waitForNo(badge);
  await tab.click('.emoji');
  await tab.click('textarea');
  await badgeSays(tab, '2 points');
  expect(await tab.eval('window.model()')).toBe(draft);
  await tab.close();
});

describe('what the page can find out', () => {
  test('no global, no event, no address of ours', async () => {
    const tab = await paraphe.browser.page(hardUrl('plain'));
    await tab.eval(() => {
      const events: string[] = [];
      const kinds = [
        'message',
        'error',
        'toggle',
        'beforetoggle',
        'securitypolicyviolation',
        'visibilitychange',
      ];
      for (const kind of kinds) window.addEventListener(kind, () => events.push(kind), true);
      Object.assign(window, { events, globals: [] });
      Object.assign(window, { globals: Reflect.ownKeys(window).map(String) });
    });
    await writeDraft(tab, { box: 'textarea' });
    await tab.click(badge);
    await tab.click(sign);
    await tab.waitFor(`window.model().endsWith('^JD')`);
    const found = await tab.eval(() => {
      const { globals, events } = window as unknown as Record<'globals' | 'events', string[]>;
      const loaded = performance.getEntries().map(({ name }) => name);
      return {
        globals: Reflect.ownKeys(window)
          .map(String)
          .filter((name) => !globals.includes(name)),
        events,
        loaded: loaded.filter((name) => name.includes('extension://')),
        html: /extension:\/\/|paraphe/i.test(document.documentElement.outerHTML),
      };
    });
    expect(found).toEqual({ globals: [], events: [], loaded: [], html: false });
    await tab.close();
  });

  test('not one packaged file can be fetched', async () => {
    const files = (await readdir(built, { recursive: true })).filter((name) => /\.\w+$/.test(name));
    expect(files).toContain('manifest.json');
    const tab = await paraphe.browser.page(hardUrl('plain'));
    const got = await tab.eval(
      async (urls: string[]) => {
        const answers = await Promise.allSettled(urls.map((url) => fetch(url, { mode: 'no-cors' })));
        return urls.filter((_, index) => answers[index]?.status === 'fulfilled');
      },
      files.map((name) => paraphe.browser.extensionUrl(name)),
    );
    expect(got).toEqual([]);
    await tab.close();
  });

  test('whatever it posts or announces, nothing happens', async () => {
    const tab = await openPanel();
    const before = await tab.text(panel);
    await tab.eval(() => {
      const types = [
        'compose/inject',
        'history/append',
        'draft/review',
        'finding/silence',
        'badge/hide',
        'page/open',
      ];
      for (const type of types) {
        for (const data of [
          { type, args: ['x'] },
          JSON.stringify({ type, args: [] }),
          { __proto__: { type } },
        ]) {
          window.postMessage(data, '*');
          for (const place of [window, document, document.documentElement]) {
            place.dispatchEvent(new CustomEvent(type, { detail: data, bubbles: true }));
            place.dispatchEvent(
              new CustomEvent('wxt:content-script-started', { detail: data, bubbles: true }),
            );
          }
        }
      }
    });
    await aWriteLater(tab);
    expect(await tab.text(panel)).toBe(before);
    expect(await tab.eval('window.model()')).toBe(draft);
    await tab.close();
  });
});
