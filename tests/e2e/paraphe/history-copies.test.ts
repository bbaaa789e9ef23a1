import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserName } from '../../browsers/launch.ts';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { started } from '../../samples/started.ts';
import { appendEvents } from './append-events.ts';
import { extensionApi } from './extension-api.ts';
import { type Paraphe, startParaphe } from './start.ts';

/** A copy of the history each week, without her: allowed once, by the browser's own question. */
let folder: string;
let paraphe: Paraphe;
let tab: Page;

const call = <T>(path: string, ...args: readonly unknown[]) => extensionApi(tab)<T>(path, ...args);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paraphe-copies-'));
  paraphe = await startParaphe({ lang: 'en', downloads: folder });
  tab = await paraphe.ours('history.html');
  expect(await appendEvents(tab, [started('one')])).toBe(true);
});
afterAll(async () => {
  await paraphe?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const files = async () => (await readdir(folder)).filter((name) => name.endsWith('.json'));
const whole = async (name: string) => {
  const text = await readFile(join(folder, name), 'utf8');
  return text.endsWith(']}\n') ? (JSON.parse(text) as { events: { id: string }[] }) : undefined;
};
const alarm = async () =>
  (await call<{ scheduledTime: number } | undefined>('alarms.get', 'copy-history'))?.scheduledTime;

const theSwitch = { role: 'switch', name: 'A copy each week, by itself' } as const;

test('the browser promised not to remove what we store, and the page says so', async () => {
  const promised = () => navigator.storage.persisted();
  await tab.waitFor(`document.querySelector('#copies')?.textContent.includes('will not remove it')`);
  const granted = await tab.eval(async () => {
    interface Asking {
      readonly permissions: { contains(wanted: object): Promise<boolean> };
    }
    const world = globalThis as unknown as { browser?: Asking; chrome: Asking };
    return (world.browser ?? world.chrome).permissions.contains({ permissions: ['unlimitedStorage'] });
  });
  expect(granted || (await tab.eval(promised))).toBe(true);
});

test('refused, it stays off and says so', async () => {
  await tab.click(theSwitch);
  await paraphe.browser.permissionPrompt('refuse');
  await tab.waitFor(`document.querySelector('#copies .notice')?.textContent.includes('did not allow')`);
  expect(await files()).toEqual([]);
});

test('allowed, the first copy is made at once, and the next one has its alarm', async () => {
  await tab.click(theSwitch);
  await paraphe.browser.permissionPrompt('accept');
  const [name = ''] = await waitUntil(
    async () => {
      const found = await files();
      return found.length > 0 ? found : undefined;
    },
    { what: 'the first copy', timeout: 30_000 },
  );
  // A driven Chromium gives downloads names of its own.
  if (browserName === 'firefox') expect(name).toMatch(/^paraphe-history-\d{4}-\d\d-\d\d\.json$/);
  const copy = await waitUntil(() => whole(name), { what: 'the whole copy' });
  expect(copy.events.map(({ id }) => id)).toEqual(['one:start']);
  await tab.waitFor(`/last copy/i.test(document.querySelector('#copies')?.textContent ?? '')`);
  const week = 7 * 86_400_000;
  await waitUntil(async () => Math.abs(Number(await alarm()) - Date.now() - week) < 600_000, {
    what: 'an alarm in a week',
  });
});

test('a week later it is made though the history is not open', async () => {
  await tab.goto(paraphe.browser.extensionUrl('practice.html'));
  const eightDaysAgo = Date.now() - 8 * 86_400_000;
  await call('storage.local.set', { 'history:copies': { automatic: true, at: eightDaysAgo } });
  await waitUntil(async () => (await files()).length === 2, { what: 'the second copy', timeout: 30_000 });
});
