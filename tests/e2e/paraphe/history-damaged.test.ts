import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, open, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { type Paraphe, startParaphe } from './start.ts';

/** A disk that fills up, and files that are damaged under us: nothing is pretended, and nothing is lost in silence. */
const run = promisify(execFile);
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

/** Stores the start of an experiment as pages do; true once it is acknowledged. */
const storeOne = (page: Page, n: number, text = ''): Promise<boolean> =>
  page.eval(
    async (number: number, more: string) => {
      interface Api {
        readonly runtime: { sendMessage(message: object): Promise<{ stored?: number } | undefined> };
      }
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      const experiment = `kept-${number}`;
      const event = {
        id: `${experiment}:start`,
        type: 'experiment/started',
        experiment,
        at: Date.UTC(2026, 0, 1) + number,
        target: 'facebook',
        test: ['bluesky'],
        design: 'repost',
        first: 'A',
        seed: 1,
        metric: 'likes',
        variants: { A: `Message ${number} ${more}`, B: `Autre message ${number}` },
        practice: false,
      };
      const answer = await (world.browser ?? world.chrome).runtime
        .sendMessage({ type: 'history/append', args: [[event]] })
        .catch(() => undefined);
      return answer?.stored !== undefined;
    },
    n,
    text,
  );

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

test('files damaged while the browser was closed: she is told, and a copy can be brought back', async () => {
  const profile = await freshProfile();
  paraphe = await startParaphe({ lang: 'en', profile });
  const tab = await paraphe.ours('history.html');
  for (let n = 0; n < 5; n++) expect(await storeOne(tab, n)).toBe(true);
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

/** A small disk of its own: only where one may be made. */
async function smallDisk(): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'paraphe-small-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', folder]);
  } catch {
    await rm(folder, { recursive: true, force: true });
    return undefined;
  }
  cleaning.push(async () => {
    await run('umount', ['-l', folder]);
    await rm(folder, { recursive: true, force: true });
  });
  await mkdir(join(folder, 'profile'));
  return folder;
}

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

describe.runIf(canMount)('the disk is full', () => {
  test('what is acknowledged is kept, what is not is said, and with room again all goes on', async () => {
    const disk = await smallDisk();
    if (!disk) throw new Error('root may not mount here');
    paraphe = await startParaphe({ lang: 'en', profile: join(disk, 'profile') });
    const tab = await paraphe.ours('history.html');
    expect(await storeOne(tab, 0)).toBe(true);
    const { bavail, bsize } = await statfs(disk);
    const ballast = join(disk, 'ballast');
    await writeFile(ballast, Buffer.alloc(bavail * bsize - 200_000)).catch(() => {});
    const acknowledged = [0];
    let refused = 0;
    for (let n = 1; n < 60 && refused < 3; n++) {
      if (await storeOne(tab, n, 'x'.repeat(60_000))) acknowledged.push(n);
      else refused++;
    }
    expect(refused).toBeGreaterThan(0);
    await rm(ballast);
    expect(await storeOne(tab, 100)).toBe(true);
    await tab.close();
    const again = await paraphe.ours('history.html');
    await again.waitFor(
      `document.querySelectorAll('.experiment-row').length >= ${Math.min(50, acknowledged.length + 1)}`,
      { timeout: 30_000 },
    );
    const shown = await again.eval(() =>
      [...document.querySelectorAll('.experiment-title')].map((one) => one.getAttribute('href') ?? ''),
    );
    expect([...acknowledged, 100].filter((n) => !shown.includes(`#kept-${n}`))).toEqual([]);
  });
});
