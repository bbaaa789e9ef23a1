import { mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { started } from '../../samples/started.ts';
import { appendEvents } from './append-events.ts';
import { chooseFile } from './choose-file.ts';
import { said } from './said.ts';
import { type Paraphe, startParaphe } from './start.ts';

const t = said('en');

/** Files that are damaged under us: nothing is pretended, and nothing is lost in silence. */
let paraphe: Paraphe | undefined;
const cleaning: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await paraphe?.stop().catch(() => {});
  paraphe = undefined;
  for (const clean of cleaning.splice(0).reverse()) await clean();
});

async function freshProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'paraphe-damaged-'));
  cleaning.push(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  return profile;
}

/** Long enough to fill many pages of the file, and no two alike. */
const long = (seed: number) =>
  Array.from({ length: 1_500 }, (_, n) => ((seed + 1) * (n + 7) * 2_654_435_761).toString(36)).join(' ');
/** Stores the start of an experiment as pages do; true once it is acknowledged. */
const storeOne = (page: Page, n: number): Promise<boolean> =>
  appendEvents(page, [
    started(`kept-${n}`, {
      at: Date.UTC(2026, 0, 1) + n,
      variants: { A: `Message ${n} ${long(n)}`, B: `Autre message ${n} ${long(-n)}` },
    }),
  ]);

/** The files where the browser keeps the extension's databases. */
async function databaseFiles(profile: string): Promise<readonly string[]> {
  const all = await readdir(profile, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        /chrome-extension_[^/]*\.leveldb\/[^/]*(ldb|log|MANIFEST[^/]*)$/.test(path) ||
        // Firefox keeps the settings in files alike, of another container.
        /moz-extension[^/^]*\/idb\/[^/]*\.sqlite(-wal)?$/.test(path),
    );
}

type Harm = (size: number) => { readonly from: number; readonly length: number };

async function harm(profile: string, where: Harm): Promise<readonly string[]> {
  const files = await databaseFiles(profile);
  expect(files.length).toBeGreaterThan(0);
  for (const path of files) {
    const file = await open(path, 'r+');
    const { from, length } = where((await file.stat()).size);
    await file.write(Buffer.alloc(length, 0x5a), 0, length, from);
    await file.close();
  }
  return files;
}

const rows = (count: number) => `document.querySelectorAll('.experiment-row').length === ${count}`;
const notice = (tab: Page) => tab.text('.lost .notice');

test.each<[string, Harm]>([
  ['all of it', (size) => ({ from: 0, length: size })],
  // Its beginning is whole: the browser opens it, and cannot read what is inside.
  ['the middle of it', (size) => ({ from: Math.floor(size / 3), length: Math.floor(size / 3) })],
])('%s damaged while the browser was closed: she is told, and her last copy comes back', async (_, where) => {
  const profile = await freshProfile();
  const downloads = await freshProfile();
  paraphe = await startParaphe({ lang: 'en', profile, downloads });
  const tab = await paraphe.ours('history.html');
  for (let n = 0; n < 40; n++) expect(await storeOne(tab, n)).toBe(true);
  await tab.waitFor(rows(40));
  await tab.click({ role: 'button', name: t('copiesMake') });
  const copy = await waitUntil(
    async () => {
      const [name] = await readdir(downloads);
      const text = name && (await readFile(join(downloads, name), 'utf8'));
      return text?.endsWith(']}\n') ? text : undefined;
    },
    { what: 'the copy' },
  );
  await tab.waitFor(`/last copy/i.test(document.querySelector('#copies')?.textContent ?? '')`);
  await paraphe.kill();
  const harmed = await harm(profile, where);

  paraphe = await startParaphe({ lang: 'en', profile });
  const again = await paraphe.ours('history.html');
  await again.find('.lost .notice', { timeout: 30_000 });
  const file = `paraphe-history-${new Date().toISOString().slice(0, 10)}.json`;
  expect(await notice(again)).toContain(file);
  if ((await notice(again)).includes('cannot read the history')) {
    // It is there still: it is left as it is, and another begins beside it.
    const before = await readFile(harmed[0] ?? '');
    await again.click({ role: 'button', name: t('historyBeside') });
    await again.waitFor(`document.querySelector('.lost')?.textContent.includes('left where it is')`);
    expect((await readFile(harmed[0] ?? '')).equals(before)).toBe(true);
  } else expect(await notice(again)).toContain('is gone');
  // What she does meanwhile is kept, and what comes back comes beside it.
  expect(await storeOne(again, 100)).toBe(true);
  await again.waitFor(rows(1));
  await chooseFile(again, '.lost input[type="file"]', file, copy);
  await again.click({ role: 'button', name: t('importConfirm') });
  await again.waitFor(rows(41));
  await again.click({ role: 'button', name: t('historyReplacedKnown') });
  await again.waitForNo('.lost');
  await again.goto(paraphe.browser.extensionUrl('history.html'));
  await again.waitFor(rows(41));
  expect(await again.all('.lost')).toHaveLength(0);
});
