import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { started } from '../../samples/started.ts';
import { appendEvents } from './append-events.ts';
import { type Paraphe, startParaphe } from './start.ts';

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

test('files damaged while the browser was closed: she is told', async () => {
  const profile = await freshProfile();
  paraphe = await startParaphe({ lang: 'en', profile });
  const tab = await paraphe.ours('history.html');
  for (let n = 0; n < 5; n++)
    expect(await appendEvents(tab, [started(`kept-${n}`, { at: Date.UTC(2026, 0, 1) + n })])).toBe(true);
  await tab.waitFor(`document.querySelectorAll('.experiment-row').length === 5`);
  await paraphe.kill();
  const files = await databaseFiles(profile);
  expect(files.length).toBeGreaterThan(0);
  for (const path of files) {
    const file = await open(path, 'r+');
    const { size } = await file.stat();
    await file.write(Buffer.alloc(size, 0x5a), 0, size, 0);
    await file.close();
  }
  paraphe = await startParaphe({ lang: 'en', profile });
  const again = await paraphe.ours('history.html');
  await again.waitFor(`/is gone|cannot open/.test(document.querySelector('.notice')?.textContent ?? '')`, {
    timeout: 30_000,
  });
});
