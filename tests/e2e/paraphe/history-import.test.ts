import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { patient } from '../../browsers/patient.ts';
import { started } from '../../samples/started.ts';
import { workbookOf } from '../../zip-of.ts';
import { appendEvents } from './append-events.ts';
import { chooseFile } from './choose-file.ts';
import { said } from './said.ts';
import { type Paraphe, startParaphe } from './start.ts';

/** Files of the past brought in: seen before anything is kept, what makes no sense left out with its reason, stopped at will. */
const heads = ['Post title', 'Post link', 'Created date', 'Impressions', 'Likes', 'Comments', 'Reposts'];
const link = (n: number) => `https://www.linkedin.com/feed/update/urn:li:activity:71${n}`;
const post = (n: number, more: readonly (string | number)[] = []) => {
  const row = [
    `Atelier numéro ${n}`,
    link(n),
    `06/${String(n).padStart(2, '0')}/2025`,
    900 + n,
    30 + n,
    n,
    2,
  ];
  return row.map((cell, at) => more[at] ?? cell);
};
const linkedin = workbookOf({
  Metrics: [['Date', 'Impressions'], ...[1, 2].map((day) => [`06/0${day}/2025`, day])],
  'All posts': [
    ['Content metrics of the last 365 days'],
    heads,
    post(1),
    post(2),
    // No date, nothing counted, a day to come, neither text nor link: lines 5 to 8 of the sheet.
    post(3, ['Sans date', link(3), 'bientôt']),
    ['Sans chiffres', link(4), '06/04/2025', '', '', '', ''],
    post(5, ['Demain', link(5), '06/05/2125']),
    ['', '', '06/06/2025', 900, 3, 1, 0],
    post(7),
  ],
});

describe.each(['en', 'fr'] as const)('in %s', (lang) => {
  const t = said(lang);
  let paraphe: Paraphe;
  let tab: Page;
  const shows = (css: string, words: string) =>
    expect.poll(async () => (await tab.text(css)).replace(/\s+/g, ' '), patient).toContain(words);

  beforeAll(async () => {
    paraphe = await startParaphe({ lang });
    tab = await paraphe.ours('history.html');
    expect(await appendEvents(tab, [started('before', { at: Date.now() })])).toBe(true);
  });
  afterAll(() => paraphe?.stop());

  test('a workbook is shown as it is understood, its network found, and nothing is kept yet', async () => {
    await tab.goto(paraphe.browser.extensionUrl('history.html#/import'));
    await chooseFile(tab, 'main input[type=file]', 'linkedin.xlsx', linkedin);
    await tab.find({ role: 'button', name: t('importStore') });
    expect(await tab.eval(`document.querySelector('main select').value`)).toBe('linkedin');
    const rows = (await tab.all('main tbody tr')).map(({ text }) => text.replace(/\s+/g, ' '));
    expect(rows).toHaveLength(3);
    expect(rows.find((row) => row.includes('Atelier numéro 7'))).toMatch(/\b37\b.*\b907\b/);
  });

  test('the lines that make no sense are put aside, each with its number and its reason', async () => {
    for (const [row, why] of [
      ['5', 'importWhyNoDate'],
      ['6', 'importWhyNoCounts'],
      ['7', 'importWhyFuture'],
      ['8', 'importWhyNothing'],
    ] as const)
      await shows('main', t('importLeftOut_one', { COUNT: '1', ROWS: row, WHY: t(why) }));
  });

  test('what she keeps is kept, and the same file again brings nothing', async () => {
    await tab.click({ role: 'button', name: t('importStore') });
    await shows('main > [role="status"]', t('importStored_other', { COUNT: '3' }));
    await chooseFile(tab, 'main input[type=file]', 'linkedin.xlsx', linkedin);
    await tab.click({ role: 'button', name: t('importStore') });
    await shows('main > [role="status"]', t('importStoredNone'));
  });

  /** A copy of so many tests, made in the page: it would take long to hand over. */
  const chooseCopy = (tests: number) =>
    tab.eval(
      (count, sample) => {
        const lines = Array.from({ length: count }, (_, n) =>
          JSON.stringify({ ...sample, id: `past-${n}:start`, experiment: `past-${n}`, at: 1e12 + n }),
        );
        const head =
          '{"format":"paraphe-history","version":1,"exportedAt":"2026-01-01T00:00:00.000Z","events":[';
        const files = new DataTransfer();
        files.items.add(new File([`${head}\n${lines.join(',\n')}\n]}\n`], 'paraphe-history.json'));
        const input = document.querySelector<HTMLInputElement>('#data input[type=file]');
        if (!input) throw new Error('no field');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      tests,
      started('past'),
    );

  test('stopped while it is being brought in, a copy leaves the history as it was, and says so', async () => {
    await tab.goto(paraphe.browser.extensionUrl('options.html#data'));
    await tab.find({ role: 'button', name: t('dataImport') });
    await chooseCopy(20_000);
    await tab.click({ role: 'button', name: t('importConfirm') }, { timeout: 60_000 });
    await tab.click({ role: 'button', name: t('importStop') });
    await shows('#data', t('dataStopped'));
    await tab.goto(paraphe.browser.extensionUrl('history.html'));
    await tab.waitFor(`document.querySelectorAll('.experiment-title').length === 1`);
  });

  test('another can be brought in afterwards, whole', async () => {
    await tab.goto(paraphe.browser.extensionUrl('options.html#data'));
    await tab.find({ role: 'button', name: t('dataImport') });
    await chooseCopy(300);
    await tab.click({ role: 'button', name: t('importConfirm') });
    await shows('#data', t('dataImported_other', { COUNT: '300' }));
  });
});
