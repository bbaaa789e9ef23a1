import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../browsers/browser.ts';
import { launch } from '../browsers/launch.ts';
import { type Sites, serveSites } from '../browsers/serve-sites.ts';

const page = `<!doctype html><title>A site</title>
<textarea id="box" aria-label="Message"></textarea>
<button type="button" onclick="document.title = 'pressed'">Press me</button>
<div id="open"></div><div id="closed"></div>
<iframe srcdoc="<button onclick='top.document.title = &quot;inner&quot;'>In the frame</button>"></iframe>
<script>
  for (const mode of ['open', 'closed']) {
    const root = document.getElementById(mode).attachShadow({ mode });
    root.innerHTML = '<button>Deep ' + mode + '</button>';
    root.firstChild.onclick = () => (document.title = mode);
  }
</script>`;

describe('the driver of the browser under test', () => {
  let sites: Sites;
  let browser: Browser;

  beforeAll(async () => {
    sites = await serveSites({
      'x.com': () => page,
      'www.facebook.com': () => ({
        body: page,
        headers: {
          'content-security-policy':
            "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'",
        },
      }),
    });
    const extension = new URL('../browsers/sample-extension', import.meta.url).pathname;
    browser = await launch({ extension, sites, lang: 'fr', dark: true, size: { width: 900, height: 700 } });
  });
  afterAll(async () => {
    await browser?.close();
    await sites?.close();
  });

  test('serves real host names, and says what was asked for', async () => {
    const tab = await browser.page('https://x.com/home');
    expect(await tab.eval(() => location.href)).toBe('https://x.com/home');
    expect(sites.requests.some(({ url }) => url.href === 'https://x.com/home')).toBe(true);
    await tab.close();
  });

  test('has the size, the language and the colours asked for', async () => {
    const tab = await browser.page('https://x.com/');
    const seen = await tab.eval(() => [
      innerWidth,
      innerHeight,
      navigator.language.slice(0, 2),
      matchMedia('(prefers-color-scheme: dark)').matches,
    ]);
    expect(seen).toEqual([900, 700, 'fr', true]);
    await tab.close();
  });

  test('types, presses and undoes as a person does', async () => {
    const tab = await browser.page('https://x.com/');
    await tab.click({ role: 'textbox', name: 'Message' });
    await tab.type('Déjà vu 👍🏽');
    await tab.waitFor(`document.querySelector('#box').value === 'Déjà vu 👍🏽'`);
    await tab.fill('#box', 'Bonjour');
    await tab.waitFor(`document.querySelector('#box').value === 'Bonjour'`);
    await tab.press('Control+z');
    await tab.waitFor(`document.querySelector('#box').value !== 'Bonjour'`);
    await tab.close();
  });

  test('composes as a dead key does', async () => {
    const tab = await browser.page('https://x.com/');
    await tab.click('#box');
    await tab.eval(() => {
      const seen: string[] = [];
      for (const type of ['compositionstart', 'compositionend'])
        addEventListener(type, () => seen.push(type));
      Object.assign(window, { seen });
    });
    await tab.type('t');
    await tab.compose('^');
    await tab.waitFor(`document.querySelector('#box').value === 't^'`);
    expect(await tab.eval('seen')).toEqual(['compositionstart']);
    await tab.commit('ê');
    await tab.waitFor(`document.querySelector('#box').value === 'tê'`);
    await tab.waitFor(`seen.join(' ') === 'compositionstart compositionend'`);
    await tab.close();
  });

  test.each([
    ['Press me', 'pressed'],
    ['Deep open', 'open'],
    ['Deep closed', 'closed'],
    ['In the frame', 'inner'],
  ])('clicks the button "%s"', async (name, title) => {
    const tab = await browser.page('https://x.com/');
    await tab.click({ role: 'button', name });
    await tab.waitFor(`document.title === '${title}'`);
    await tab.close();
  });

  test('scripts run whatever the page forbids', async () => {
    const tab = await browser.page('https://www.facebook.com/');
    expect(await tab.eval(async (n: number) => n + 1, 41)).toBe(42);
    await expect(
      tab.eval(() => document.querySelector('nothing')?.id.length ?? Reflect.ownKeys(1 as never)),
    ).rejects.toThrow();
    await tab.close();
  });

  test('opens pages of the extension', async () => {
    const tab = await browser.page(browser.extensionUrl('page.html'));
    expect(await tab.eval(() => document.title)).toBe('Sample');
    await tab.close();
  });

  test('stops the background worker, which the next message wakes anew', async () => {
    const tab = await browser.page(browser.extensionUrl('page.html'));
    const birth = () => tab.eval<[], string>('chrome.runtime.sendMessage(1)');
    const before = await birth();
    expect(await birth()).toBe(before);
    await browser.stopWorker();
    expect(await birth()).not.toBe(before);
    await tab.close();
  });

  test.each([
    ['refuse', 'refused'],
    ['accept', 'granted'],
  ] as const)('answers the real permission prompt: %s', async (answer, outcome) => {
    const tab = await browser.page(browser.extensionUrl('page.html'));
    await tab.click({ role: 'button', name: 'Ask' });
    await browser.permissionPrompt(answer);
    await tab.waitFor(`document.querySelector('output').textContent === '${outcome}'`);
    await tab.close();
  });

  test('reloads the extension while a tab stays open', async () => {
    const open = await browser.page('https://x.com/');
    await open.waitFor(`document.documentElement.dataset.greeted === '1'`);
    await browser.restartExtension();
    const tab = await browser.page('https://x.com/');
    await tab.waitFor(`document.documentElement.dataset.greeted === '1'`);
    expect(await open.eval(() => document.title)).toBe('A site');
    await tab.close();
    await open.close();
  });
});
