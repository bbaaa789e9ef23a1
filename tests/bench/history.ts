import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Page } from '../browsers/page.ts';
import { waitUntil } from '../browsers/wait-until.ts';
import { type Paraphe, startParaphe } from '../e2e/paraphe/start.ts';
import { buildWithBarePage } from './history/bare-page.ts';
import {
  appendOne,
  longestTurn,
  rawAppend,
  rawImport,
  rawRead,
  searchFor,
  watchTurns,
} from './history/in-page.ts';
import { giveSampleFile } from './history/sample-history.ts';

/**
 * The history at the size of a large team after years, in a real browser: `npm run bench:history -- [EXPERIMENTS]
 * [READINGS]`, 100,000 experiments with 10 readings each unless told; `PARAPHE_BROWSER=firefox` for the other browser.
 * Everything goes through the extension itself: its import, its page, its worker.
 */
const [experiments = 100_000, readings = 10] = process.argv.slice(2).map(Number);
const perFile = Math.floor(100_000 / (3 + readings));
const at = (values: readonly number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(part * values.length))] ??
  Number.NaN;
const rows = Math.min(50, experiments);

/** Imports one file by the options' own buttons. */
async function importOne(tab: Page, first: number, count: number) {
  await tab.eval(watchTurns);
  const began = performance.now();
  await tab.eval(giveSampleFile, first, count, readings);
  const made = performance.now();
  await waitUntil(async () => (await tab.all({ role: 'button', name: 'Bring it in' })).length > 0, {
    what: 'the preview',
    timeout: 120_000,
  });
  const previewed = performance.now();
  // Only now: making the sample itself keeps the page busy.
  await tab.eval(longestTurn);
  await tab.eval(watchTurns);
  await tab.click({ role: 'button', name: 'Bring it in' });
  await waitUntil(async () => (await tab.text('#data [role="status"]')).includes('added'), {
    what: 'the import',
    timeout: 300_000,
  });
  return {
    previewMs: previewed - made,
    importMs: performance.now() - previewed,
    makeMs: made - began,
    longestWaitMs: await tab.eval(longestTurn),
  };
}

async function fill(paraphe: Paraphe) {
  const tab = await paraphe.ours('options.html');
  await tab.waitFor(`document.querySelector('#data input[type="file"]') !== null`);
  const imports: Awaited<ReturnType<typeof importOne>>[] = [];
  for (let first = 0; first < experiments; first += perFile) {
    const from = first;
    const count = Math.min(first + perFile, experiments) - from;
    imports.push(await importOne(tab, from, count));
    const last = imports.at(-1);
    console.log(`  ${from + count} experiments, file in ${((last?.importMs ?? 0) / 1000).toFixed(1)} s`);
  }
  await tab.close();
  return imports;
}

async function opened(paraphe: Paraphe): Promise<{ page: number; read: number }> {
  const tab = await paraphe.ours('history.html');
  const mark = (name: string) => `performance.getEntriesByName('history:${name}')[0]?.startTime ?? 0`;
  const page = Number(await tab.waitFor(mark('listed'), { timeout: 60_000 }));
  const read = Number(await tab.eval(`${mark('read')} - ${mark('asked')}`));
  await tab.close();
  return { page, read };
}

/** The page that shows the same rows with nothing of ours. */
async function openedBare(paraphe: Paraphe): Promise<number> {
  const tab = await paraphe.ours('bare.html');
  const listed = `performance.getEntriesByName('bare:listed')[0]?.startTime ?? 0`;
  const page = Number(await tab.waitFor(listed, { timeout: 60_000 }));
  await tab.close();
  return page;
}

/** Puts the store itself in a page of ours, to measure it without the way to the worker. */
async function bringStore(tab: Page): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { openHistory } from './lib/history/store'; globalThis.keptHistory = openHistory();`,
      resolveDir: resolve(import.meta.dirname, '../..'),
    },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  await tab.eval(`(() => { ${outputFiles[0]?.text} })()`);
}

async function timed(count: number, measure: (n: number) => Promise<number>): Promise<readonly number[]> {
  const values: number[] = [];
  for (let n = 0; n < count; n++) values.push(await measure(n));
  return values;
}

async function searched(paraphe: Paraphe) {
  const tab = await paraphe.ours('history.html');
  const began = performance.now();
  await tab.find('.experiment-row');
  // The networks are known once all there is to search has been read.
  await tab.waitFor(`(document.querySelector('.filters select')?.options.length ?? 0) > 1`, {
    timeout: 60_000,
  });
  const ready = performance.now() - began;
  const questions = [
    'libraire',
    'réparations',
    'numéro 4242',
    'delivery',
    'livraison samedi',
    'bike',
    'ouvr',
  ];
  const values: number[] = [];
  for (let round = 0; round < 5; round++) {
    for (const question of questions) values.push(await tab.eval(searchFor, question));
  }
  await tab.close();
  return { ready, values };
}

async function exported(paraphe: Paraphe) {
  const tab = await paraphe.ours('options.html');
  const heap = () => tab.eval(`performance.memory?.usedJSHeapSize ?? 0`);
  await tab.waitFor(`document.querySelector('#data button') !== null`);
  const before = Number(await heap());
  const began = performance.now();
  await tab.click({ role: 'button', name: 'Export' });
  let most = before;
  await waitUntil(
    async () => {
      most = Math.max(most, Number(await heap()));
      return (await tab.all('#data [role="status"] .notice')).length > 0;
    },
    { what: 'the export', timeout: 300_000 },
  );
  const took = performance.now() - began;
  await tab.close();
  return { seconds: took / 1000, heapGrewMb: (most - before) / 1e6 };
}

const extension = await buildWithBarePage();
const paraphe = await startParaphe({ lang: 'en', extension });
try {
  const imports = await fill(paraphe);
  const page = await paraphe.ours('practice.html');
  const rawImported = await page.eval(rawImport, 100_000);
  await page.close();
  await opened(paraphe);
  const opens: Awaited<ReturnType<typeof opened>>[] = [];
  const bare: number[] = [];
  // By turns, so that what else the machine does weighs on both alike.
  for (let n = 0; n < 20; n++) {
    opens.push(await opened(paraphe));
    bare.push(await openedBare(paraphe));
  }
  const plain = await paraphe.ours('options.html');
  const raw = await timed(20, () => plain.eval(rawRead, rows));
  const asked = await timed(200, (n) => plain.eval(appendOne, (n * 37) % experiments, 'worker'));
  await bringStore(plain);
  const appended = await timed(200, (n) => plain.eval(appendOne, (n * 37) % experiments, 'store'));
  const rawAppended = await timed(200, (n) => plain.eval(rawAppend, n));
  await plain.close();
  const search = await searched(paraphe);
  const copy = await exported(paraphe);
  const first = imports[0];
  const worst = imports.reduce((top, one) => Math.max(top, one.importMs), 0);
  const result = {
    browser: paraphe.browser.name,
    experiments,
    readings: experiments * readings,
    pageInteractiveP50Ms: at(
      opens.map(({ page }) => page),
      0.5,
    ),
    pageInteractiveP95Ms: at(
      opens.map(({ page }) => page),
      0.95,
    ),
    pageReadP50Ms: at(
      opens.map(({ read }) => read),
      0.5,
    ),
    barePageP50Ms: at(bare, 0.5),
    barePageP95Ms: at(bare, 0.95),
    rawReadP50Ms: at(raw, 0.5),
    appendP50Ms: at(appended, 0.5),
    appendP95Ms: at(appended, 0.95),
    appendByWorkerP50Ms: at(asked, 0.5),
    appendByWorkerP95Ms: at(asked, 0.95),
    rawStrictPutP50Ms: at(rawAppended, 0.5),
    rawStrictPutP95Ms: at(rawAppended, 0.95),
    searchReadyMs: search.ready,
    searchP50Ms: at(search.values, 0.5),
    searchP95Ms: at(search.values, 0.95),
    firstImport100kSeconds: ((first?.importMs ?? 0) + (first?.previewMs ?? 0)) / 1000,
    slowestImport100kSeconds: worst / 1000,
    rawImport100kSeconds: rawImported / 1000,
    importLongestWaitMs: Math.max(...imports.map(({ longestWaitMs }) => longestWaitMs)),
    exportSeconds: copy.seconds,
    exportHeapGrewMb: copy.heapGrewMb,
  };
  for (const [name, value] of Object.entries(result)) {
    console.log(name.padEnd(28), (typeof value === 'number' ? value.toFixed(1) : value).padStart(12));
  }
  console.log(`RESULT ${JSON.stringify(result)}`);
} finally {
  await paraphe.stop();
  await rm(extension, { recursive: true, force: true });
}
