import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { type Paraphe, startParaphe } from './start.ts';
import { storedIds } from './stored-ids.ts';

/**
 * No acknowledged write is lost, and none is doubled: whatever dies, and however many write at once. Writes go through
 * the worker, as those of every page and content script do; what is stored is read with nothing but IndexedDB.
 */
let profile: string;
let paraphe: Paraphe;
let tab: Page;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'paraphe-durable-'));
  paraphe = await startParaphe({ lang: 'en', profile });
  tab = await paraphe.ours('history.html');
});
afterAll(async () => {
  await paraphe?.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Starts writing events one after the other until told to stop; `written` holds those that were acknowledged. */
const startWriting = (page: Page, prefix: string, experiments: number) =>
  page.eval(
    (name: string, many: number) => {
      interface Api {
        readonly runtime: { sendMessage(message: object): Promise<unknown> };
      }
      const world = window as unknown as {
        browser?: Api;
        chrome: Api;
        written: string[];
        refused: number;
        stopWriting: boolean;
      };
      world.written = [];
      world.refused = 0;
      world.stopWriting = false;
      const write = async () => {
        for (let n = 0; !world.stopWriting; n++) {
          const id = `${name}-${n}`;
          const event = {
            id,
            type: 'note/written',
            experiment: `${name}-of-${n % many}`,
            at: 1_700_000_000_000 + n,
            text: `Note ${n}`,
          };
          await (world.browser ?? world.chrome).runtime
            .sendMessage({ type: 'history/append', args: [[event]] })
            .then(
              (answer) => (answer ? world.written.push(id) : world.refused++),
              () => world.refused++,
            );
        }
      };
      void write();
    },
    prefix,
    experiments,
  );
const written = (page: Page): Promise<readonly string[]> =>
  page.eval('window.written') as Promise<readonly string[]>;
const stopWriting = (page: Page) => page.eval('window.stopWriting = true');

const lost = async (page: Page, acknowledged: readonly string[]) => {
  const there = new Set(await storedIds(page));
  return acknowledged.filter((id) => !there.has(id));
};

test('the worker killed again and again while it writes loses nothing it acknowledged', async () => {
  await startWriting(tab, 'killed', 5);
  for (let round = 1; round <= 6; round++) {
    await tab.waitFor(`window.written.length + window.refused >= ${round * 15}`, { timeout: 30_000 });
    await paraphe.browser.stopWorker();
  }
  await tab.waitFor('window.written.length >= 60', { timeout: 30_000 });
  await stopWriting(tab);
  const acknowledged = await written(tab);
  expect(await lost(tab, acknowledged)).toEqual([]);
});

/** Tells events all at once, each in a message of its own; how many were said to be new. */
const tellAtOnce = (page: Page, ids: readonly string[]) =>
  page.eval(async (all) => {
    interface Api {
      readonly runtime: { sendMessage(message: object): Promise<{ stored: number }> };
    }
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const answers = await Promise.all(
      all.map((id) => {
        const event = { id, type: 'note/written', experiment: 'woken', at: 1, text: id };
        return (world.browser ?? world.chrome).runtime.sendMessage({
          type: 'history/append',
          args: [[event]],
        });
      }),
    );
    return answers.reduce((sum, { stored }) => sum + stored, 0);
  }, ids);

test('the worker killed before every message: each is stored, once', async () => {
  const ids = Array.from({ length: 8 }, (_, n) => `alone-${n}`);
  for (const id of ids) {
    await paraphe.browser.stopWorker();
    expect(await tellAtOnce(tab, [id])).toBe(1);
  }
  expect(await lost(tab, ids)).toEqual([]);
});

test('twenty messages at once wake a dead worker: all are answered, each event is one', async () => {
  const ids = Array.from({ length: 20 }, (_, n) => `woken-${n}`);
  await paraphe.browser.stopWorker();
  expect(await tellAtOnce(tab, ids)).toBe(20);
  expect(await tellAtOnce(tab, ids)).toBe(0);
  expect(await lost(tab, ids)).toEqual([]);
});

test('two windows and the worker write at once: everything is there, once', async () => {
  const other = await paraphe.ours('history.html');
  await Promise.all([startWriting(tab, 'left', 3), startWriting(other, 'right', 3)]);
  for (const page of [tab, other]) await page.waitFor('window.written.length >= 80', { timeout: 60_000 });
  for (const page of [tab, other]) await stopWriting(page);
  const acknowledged = [...(await written(tab)), ...(await written(other))];
  expect(await lost(tab, acknowledged)).toEqual([]);
  const all = await storedIds(tab);
  expect(new Set(all).size).toBe(all.length);
  await other.close();
});

test('the same event told by two windows at once is one event', async () => {
  const other = await paraphe.ours('history.html');
  const tell = (page: Page) =>
    page.eval(async () => {
      interface Api {
        readonly runtime: { sendMessage(message: object): Promise<{ stored: number }> };
      }
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      const events = Array.from({ length: 50 }, (_, n) => ({
        id: `same-${n}`,
        type: 'note/written',
        experiment: 'same',
        at: n,
        text: '',
      }));
      const answers = await Promise.all(
        events.map((event) =>
          (world.browser ?? world.chrome).runtime.sendMessage({ type: 'history/append', args: [[event]] }),
        ),
      );
      return answers.reduce((sum, one) => sum + one.stored, 0);
    });
  const told = await Promise.all([tell(tab), tell(other)]);
  expect(told[0] + told[1]).toBe(50);
  await other.close();
});

describe('the whole browser killed in the middle of writing', () => {
  test.each([1, 2, 3, 4, 5])('round %i: what was acknowledged is there after the restart', async (round) => {
    await startWriting(tab, `round-${round}`, 4);
    await tab.waitFor(`window.written.length >= ${20 + round * 7}`, { timeout: 60_000 });
    const acknowledged = await written(tab);
    await paraphe.kill();
    paraphe = await startParaphe({ lang: 'en', profile });
    tab = await paraphe.ours('history.html');
    expect(await lost(tab, acknowledged)).toEqual([]);
    const all = await storedIds(tab);
    expect(new Set(all).size).toBe(all.length);
  });
});
