import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emulate } from '../../browsers/emulate.ts';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { started } from '../../samples/started.ts';
import { appendEvents } from './append-events.ts';
import { said } from './said.ts';
import { type Paraphe, startParaphe } from './start.ts';

/** Finding, keeping, telling and erasing what was tried, as she does it, in both languages. */
const tried = [
  { id: 'books', A: 'Les livraisons reprennent samedi', by: 'Julie Durand', brand: 'Librairie Dumas' },
  { id: 'bikes', A: 'Is your bike sulking? Come on Monday', by: 'Ana Costa', brand: 'Librairie Dumas' },
  { id: 'sheet', A: '=HYPERLINK("https://x.example")', by: 'Julie Durand', brand: 'Café Zola' },
];

const keep = (page: Page) => {
  const now = Date.now();
  return appendEvents(
    page,
    tried.flatMap(({ id, A, by, brand }, n) => {
      const at = now - n * 60_000;
      const network = n === 1 ? 'mastodon' : 'bluesky';
      const post = { experiment: id, variant: 'A', network };
      return [
        started(id, { at, test: [network], variants: { A, B: `${A} !` }, by, brand }),
        { ...post, id: `${id}:published`, type: 'publication/observed', at: at + 1_000, text: A },
        {
          ...post,
          id: `${id}:read`,
          type: 'reading/taken',
          at: at + 2_000,
          source: 'hand',
          counts: { likes: 12 + n },
        },
      ];
    }),
  );
};

const titles = (page: Page): Promise<readonly string[]> =>
  page.eval(() => [...document.querySelectorAll('.experiment-title')].map((one) => one.textContent ?? ''));
const titled = (page: Page, ...ids: readonly string[]) =>
  waitUntil(
    async () => {
      const shown = [...(await titles(page))].sort().join('\n');
      return (
        shown ===
        tried
          .flatMap(({ id, A }) => (ids.includes(id) ? [A] : []))
          .sort()
          .join('\n')
      );
    },
    { what: `the list to be ${ids.join(', ')}` },
  );

describe.each(['en', 'fr'] as const)('in %s', (lang) => {
  const t = said(lang);
  let folder: string;
  let paraphe: Paraphe;
  let tab: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paraphe-pages-'));
    paraphe = await startParaphe({ lang, downloads: folder });
    tab = await paraphe.ours('history.html');
    expect(await keep(tab)).toBe(true);
    await titled(tab, 'books', 'bikes', 'sheet');
  });
  afterAll(async () => {
    await paraphe?.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('she finds a message by a word of it, with or without its accents and endings', async () => {
    await tab.fill({ role: 'searchbox' }, 'livraison');
    await titled(tab, 'books');
    await tab.fill({ role: 'searchbox' }, 'BIKES');
    await titled(tab, 'bikes');
  });

  test('a question that is worth it gets a name, and is asked again with one click', async () => {
    await tab.click({ role: 'button', name: t('viewSave') });
    await tab.fill({ role: 'textbox', name: t('viewName') }, 'Ateliers');
    await tab.click({ role: 'button', name: t('viewKeep') });
    await tab.fill({ role: 'searchbox' }, 'livraison');
    await titled(tab, 'books');
    await tab.click({ role: 'link', name: 'Ateliers' });
    await titled(tab, 'bikes');
    await tab.click({ role: 'button', name: t('viewForget', { NAME: 'Ateliers' }) });
    await tab.waitForNo({ role: 'link', name: 'Ateliers' });
  });

  const nothing = () =>
    waitUntil(async () => (await tab.text('main')).replace(/\s+/g, ' ').includes(t('searchNothing')), {
      what: 'nothing to be found',
    });

  test('filters leave what they say, and go with one click', async () => {
    await tab.goto(paraphe.browser.extensionUrl('history.html#?person=Julie%20Durand'));
    await titled(tab, 'books', 'sheet');
    await tab.click({ role: 'button', name: t('filterClear') });
    await titled(tab, 'books', 'bikes', 'sheet');
    await tab.goto(paraphe.browser.extensionUrl('history.html#?network=mastodon'));
    await titled(tab, 'bikes');
    await tab.goto(paraphe.browser.extensionUrl('history.html#?stage=running'));
    await titled(tab, 'books', 'bikes', 'sheet');
    await tab.goto(paraphe.browser.extensionUrl('history.html#?stage=decided'));
    await nothing();
    await tab.goto(paraphe.browser.extensionUrl('history.html#?axis=exclamation'));
    await titled(tab, 'books', 'bikes', 'sheet');
    await tab.goto(paraphe.browser.extensionUrl('history.html#?axis=emoji'));
    await nothing();
    await tab.goto(paraphe.browser.extensionUrl('history.html#?to=2020-01-31'));
    await nothing();
    await tab.goto(paraphe.browser.extensionUrl('history.html#?from=2020-01-31'));
    await titled(tab, 'books', 'bikes', 'sheet');
  });

  test('her own note is kept with it, and found like the message', async () => {
    await tab.goto(paraphe.browser.extensionUrl('history.html#bikes'));
    await tab.fill({ role: 'textbox', name: t('noteLabel') }, 'Le guidon jaune a plu');
    await tab.click({ role: 'button', name: t('noteSave') });
    await tab.waitFor(`document.body.textContent.includes(${JSON.stringify(t('noteSaved'))})`);
    await tab.goto(paraphe.browser.extensionUrl('history.html#?q=guidon'));
    await titled(tab, 'bikes');
  });

  test('the month is a report; on paper it keeps its title and its tables, and none of the controls', async () => {
    await tab.goto(paraphe.browser.extensionUrl('history.html#/report'));
    await tab.waitFor(`document.querySelectorAll('.reported').length === 3`);
    await tab.fill({ role: 'textbox', name: t('reportName') }, 'Campagne d’été');
    await tab.waitFor(`document.querySelector('h1').textContent === 'Campagne d’été'`);
    await emulate(tab, { print: true });
    const printed = async (css: string) => (await tab.all(css)).filter(({ visible }) => visible);
    expect((await printed('h1')).map(({ text }) => text)).toEqual(['Campagne d’été']);
    const tables = (await printed('.reported table')).map(({ text }) => text.replace(/\s+/g, ' '));
    expect(tables).toHaveLength(3);
    for (const likes of [12, 13, 14])
      expect(
        tables.filter((text) => new RegExp(`A (Bluesky|Mastodon) .*\\b${likes}\\b`).test(text)),
      ).toHaveLength(1);
    for (const { A } of tried) expect(await tab.text('.report')).toContain(A);
    expect(await printed('button, input, select, textarea, nav, summary')).toEqual([]);
    const [paper, ink] = await tab.eval(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
    expect([paper, ink]).toEqual(['rgba(0, 0, 0, 0)', 'rgb(17, 17, 17)']);
    await emulate(tab, { print: false });
    const pdf = await tab.print();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1').trimEnd().endsWith('%%EOF')).toBe(true);
  });

  test('the readings are a table in which nothing is a formula', async () => {
    await tab.goto(paraphe.browser.extensionUrl('options.html#data'));
    await tab.click({ role: 'button', name: t('dataTable') });
    const text = await waitUntil(
      async () => {
        const [name] = (await readdir(folder)).filter((one) => one.endsWith('.csv'));
        return name && (await readFile(join(folder, name), 'utf8'));
      },
      { what: 'the table' },
    );
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text).toContain('Les livraisons reprennent samedi');
    expect(text).not.toMatch(/(^|,|;|")=HYPERLINK/m);
  });

  const eraseOne = async (choice: string) => {
    await tab.waitFor(
      `[...document.querySelectorAll('#data option')].some((one) => one.value === ${JSON.stringify(choice)})`,
    );
    await tab.eval((value) => {
      const list = [...document.querySelectorAll<HTMLSelectElement>('#data select')].find((one) =>
        [...one.options].some((option) => option.value === value),
      );
      if (!list) throw new Error('no such list');
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, choice);
    await tab.click({ role: 'button', name: t('eraseOne') });
    await tab.click({ role: 'button', name: t('eraseForGood') });
    await tab.waitFor(
      `document.querySelector('#data').textContent.includes(${JSON.stringify(t('dataErasedOne'))})`,
    );
  };

  test('one person’s name goes, what was tried stays', async () => {
    await tab.goto(paraphe.browser.extensionUrl('options.html#data'));
    await eraseOne('person:Julie Durand');
    await tab.goto(paraphe.browser.extensionUrl('history.html'));
    await titled(tab, 'books', 'bikes', 'sheet');
    expect(await tab.eval(`document.body.textContent.includes('Julie Durand')`)).toBe(false);
  });

  test('one brand goes with all that was tried for it', async () => {
    await tab.goto(paraphe.browser.extensionUrl('options.html#data'));
    await eraseOne('brand:Librairie Dumas');
    await tab.goto(paraphe.browser.extensionUrl('history.html'));
    await titled(tab, 'sheet');
  });

  test('everything goes once she has typed the word', async () => {
    await tab.goto(paraphe.browser.extensionUrl('options.html#data'));
    await tab.fill({ role: 'textbox', name: t('eraseType', { WORD: t('eraseWord') }) }, t('eraseWord'));
    await tab.click({ role: 'button', name: t('eraseAll') });
    await tab.waitFor(
      `document.querySelector('#data').textContent.includes(${JSON.stringify(t('dataErased'))})`,
    );
    await tab.goto(paraphe.browser.extensionUrl('history.html'));
    await tab.waitFor(`document.querySelector('.empty') !== null`);
  });
});
