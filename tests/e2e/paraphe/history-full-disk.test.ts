import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { patient } from '../../browsers/patient.ts';
import { started } from '../../samples/started.ts';
import { type Paraphe, startParaphe } from './start.ts';
import { storedIds } from './stored-ids.ts';

/**
 * The disk is full: what was acknowledged stays, what cannot be stored is not said to be, and once there is room again
 * everything goes on. A small disk of memory holds the whole profile, which only root may mount.
 */
const mayMount = process.platform === 'linux' && process.getuid?.() === 0;
const run = promisify(execFile);
let disk: string;
let paraphe: Paraphe;
let tab: Page;

beforeAll(async () => {
  if (!mayMount) return;
  disk = await mkdtemp(join(tmpdir(), 'paraphe-disk-'));
  await run('mount', ['-t', 'tmpfs', '-o', 'size=320m', 'tmpfs', disk]);
  paraphe = await startParaphe({ lang: 'en', profile: disk });
  tab = await paraphe.ours('history.html');
});
afterAll(async () => {
  if (!mayMount) return;
  await paraphe?.stop().catch(() => {});
  // A process of the browser's may hold it a moment longer.
  await run('umount', ['-l', disk]);
  await rm(disk, { recursive: true, force: true, maxRetries: 5 });
});

/** Stores the start of an experiment with long messages, made in the page as hers are; true once it is acknowledged. */
const storeOne = (n: number): Promise<boolean> =>
  tab.eval(
    async (start) => {
      interface Api {
        readonly runtime: { sendMessage(message: object): Promise<{ stored?: number } | undefined> };
      }
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      const text = Array.from({ length: 6_000 }, () => Math.random().toString(36).slice(2))
        .join(' ')
        .slice(0, 60_000);
      const event = { ...start, variants: { A: `${start.variants.A} ${text}`, B: text } };
      const answer = await (world.browser ?? world.chrome).runtime
        .sendMessage({ type: 'history/append', args: [[event]] })
        .catch(() => undefined);
      return answer?.stored !== undefined;
    },
    started(`kept-${n}`, { at: Date.UTC(2026, 0, 1) + n, variants: { A: `Message ${n}`, B: '' } }),
  );

/** Writes until the disk takes no more. */
async function fill(path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    const block = Buffer.alloc(1 << 16, 1);
    for (;;) await file.write(block);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOSPC') throw error;
  } finally {
    await file.close();
  }
}

test.runIf(mayMount)(
  'a full disk loses nothing, pretends nothing, and is got over',
  { timeout: 180_000 },
  async () => {
    const acknowledged: number[] = [];
    let n = 0;
    for (; n < 10; n++) if (await storeOne(n)) acknowledged.push(n);
    expect(acknowledged).toHaveLength(10);
    const filler = join(disk, 'filler');
    await fill(filler);
    let refused = 0;
    // Browsers keep some room of their own: it is used up first.
    for (; n < 400 && refused < 3; n++) {
      if (await storeOne(n)) acknowledged.push(n);
      else refused++;
      if (n % 20 === 0) await fill(`${filler}-${n}`);
    }
    expect(refused).toBe(3);
    // She goes on writing all the while.
    await tab.fill({ role: 'searchbox' }, 'Message');
    await expect
      .poll(() => tab.eval(`document.querySelector('input[type="search"]').value`), patient)
      .toBe('Message');
    await run('sh', ['-c', `rm -f ${filler}*`]);
    await tab.waitFor(`document.querySelectorAll('.experiment-row').length > 0`);
    for (let more = 0; more < 5; more++, n++) {
      expect(await storeOne(n)).toBe(true);
      acknowledged.push(n);
    }
    const there = new Set(await storedIds(tab));
    expect(acknowledged.filter((one) => !there.has(`kept-${one}:start`))).toEqual([]);
  },
);
