import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { badge, panel } from './five-sites.ts';
import { asJulie, type Paraphe, startParaphe, switchOn } from './start.ts';

/** Whatever goes wrong, she gets a clear sentence and loses nothing. */
let paraphe: Paraphe;

const plainSite = `<!doctype html><title>A forum</title>
<form onsubmit="window.sent = (window.sent ?? 0) + 1; return false">
<textarea aria-label="Message" rows="5" cols="60"></textarea><button>Envoyer</button></form>
<script>
  window.keys = 0;
  for (const kind of ['keydown', 'keypress', 'keyup']) {
    window.addEventListener(kind, () => window.keys++, true);
    document.addEventListener(kind, () => window.keys++);
  }
</script>`;

beforeAll(async () => {
  paraphe = await startParaphe({ handlers: { 'forum.example': () => plainSite } });
  await asJulie(paraphe);
  await switchOn(paraphe, 'X');
});
afterAll(() => paraphe?.stop());

const onX = async (): Promise<Page> => {
  const tab = await paraphe.browser.page('https://x.com/home');
  await tab.click('[data-testid="tweetTextarea_0"]');
  await tab.find(badge);
  return tab;
};
const badgeSays = (tab: Page, words: string) =>
  waitUntil(async () => (await tab.find(badge)).name.includes(words), {
    what: `the badge to say “${words}”`,
  });

describe('the worker', () => {
  test('asleep: the first finding comes all the same', async () => {
    const tab = await onX();
    await paraphe.browser.stopWorker();
    await tab.type('Bonjour à toutes');
    await badgeSays(tab, 'signé');
    await tab.close();
  });
});

describe('a draft of any size', () => {
  test('empty: nothing is said', async () => {
    const tab = await onX();
    await badgeSays(tab, 'rien à signaler');
    await tab.click(badge);
    await waitUntil(async () => (await tab.text(panel)).length > 0, { what: 'the panel' });
    expect(await tab.all('.finding')).toHaveLength(0);
    await tab.close();
  });

  test('too long for X: how much too long, and where it could end', async () => {
    const tab = await onX();
    await tab.type(`Bonjour. ${'Une phrase pour voir. '.repeat(13)}^JD`);
    await badgeSays(tab, '1 point');
    await tab.click(badge);
    await waitUntil(async () => /caractères de trop/.test(await tab.text(panel)), {
      what: 'the length to be told',
    });
    await tab.click({ role: 'button', name: 'S’arrêter là' });
    await tab.waitFor('window.model().length <= 280 && window.model().endsWith("^JD")');
    await tab.close();
  });

  test('70,000 characters: the page goes on, nothing is said wrong', async () => {
    const tab = await onX();
    await tab.eval((length: number) => {
      const box = document.querySelector('[data-testid="tweetTextarea_0"]');
      const clipboardData = new DataTransfer();
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      paste.clipboardData?.setData('text/plain', 'mot '.repeat(length / 4));
      box?.dispatchEvent(paste);
    }, 70_000);
    await tab.waitFor('window.model().length >= 69000');
    await tab.click(badge);
    await waitUntil(async () => (await tab.text(panel)).includes('de trop'), {
      what: 'the meter',
      timeout: 20_000,
    });
    await tab.close();
  });
});

describe('what she did not switch on', () => {
  test('an unknown site sees nothing of us', async () => {
    const tab = await paraphe.browser.page('https://forum.example/');
    await tab.click('textarea');
    await tab.type('Bonjour');
    expect(await tab.all(badge)).toHaveLength(0);
    expect(await tab.eval('document.documentElement.children.length')).toBe(2);
    await tab.close();
  });

  test('a refused permission is said, and asked again only when she asks', async () => {
    const tab = await paraphe.ours('options.html');
    await tab.click({ role: 'switch', name: 'LinkedIn' });
    await paraphe.browser.permissionPrompt('refuse');
    await waitUntil(async () => /refus|non/i.test(await tab.text('#networks')), {
      what: 'the refusal to be said',
    });
    expect((await tab.find({ role: 'switch', name: 'LinkedIn' })).attributes['aria-checked']).toBe('false');
    await tab.close();
  });
});

describe('settings that make no sense', () => {
  test('are put right with a sentence, and what made sense is kept', async () => {
    const tab = await paraphe.ours('options.html');
    await tab.find('#people .person');
    await tab.eval(async () => {
      const world = globalThis as unknown as Record<
        'browser' | 'chrome',
        | {
            storage: {
              local: { get(key: string): Promise<{ settings: object }>; set(items: object): Promise<void> };
            };
          }
        | undefined
      >;
      const local = (world.browser ?? world.chrome)?.storage.local;
      const { settings } = (await local?.get('settings')) ?? { settings: {} };
      await local?.set({ settings: { ...settings, signature: '^JD', brand: 42 } });
    });
    await tab.close();
    const again = await paraphe.ours('options.html');
    await waitUntil(async () => (await again.text('main')).includes('illisible'), {
      what: 'the repair to be said',
    });
    expect(await again.text('#people')).toContain('Julie');
    await again.close();
    await asJulie(paraphe);
  });
});

describe('the extension reloaded under her hands', () => {
  test('her text stays, typing goes on, and a new badge takes over without reloading the page', async () => {
    const tab = await onX();
    await tab.type('Un message en cours');
    await badgeSays(tab, 'signé');
    await tab.eval(
      `window.former = [...document.querySelectorAll('*')].find((one) => one.shadowRoot?.querySelector('.badge'))`,
    );
    await paraphe.browser.restartExtension();
    await tab.show();
    await tab.click('[data-testid="tweetTextarea_0"]');
    await tab.press('End');
    await tab.type(', et la suite');
    await tab.waitFor('window.model() === "Un message en cours, et la suite"');
    await tab.waitFor('window.former !== undefined && !window.former.isConnected');
    await badgeSays(tab, 'signé');
    await tab.click(badge);
    await tab.click({ role: 'button', name: 'Signer ^JD' });
    await tab.waitFor('window.model() === "Un message en cours, et la suite ^JD"');
    expect(await tab.all('.badge')).toHaveLength(1);
    await tab.close();
  });
});
