import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { started } from '../../samples/started.ts';
import { appendEvents } from './append-events.ts';
import { extensionApi } from './extension-api.ts';
import { keepEarlier } from './kept-records.ts';
import { said } from './said.ts';
import { asJulie, type Paraphe, startParaphe, switchOn } from './start.ts';

/**
 * The computer slept for hours: all that is stored is that much older at once, the worker is dead, and the browser gives
 * the alarms it missed. What is due is done once, what went by is planned again, and nobody is asked in a burst.
 */
const hour = 3_600_000;
const now = Date.now();
const t = said('en');
let paraphe: Paraphe;
let ours: Page;
const call = <T>(path: string, ...args: readonly unknown[]) => extensionApi(ours)<T>(path, ...args);
const alarm = (name: string) => call<{ scheduledTime: number } | null>('alarms.get', name);
const texts = { A: 'New books on Saturday ^JD', B: 'Saturday: which book next? ^JD' };
const published = (experiment: string, variant: 'A' | 'B', at: number) => ({
  id: `${experiment}:published:${variant}`,
  type: 'publication/observed',
  experiment,
  at,
  variant,
  network: 'bluesky',
  text: texts[variant],
  url: `https://bsky.app/profile/librairie.example/post/${experiment}${variant}`,
});

/** As Bluesky's public address answers. */
const bluesky = ({ url }: { url: URL }) => {
  const variant = (url.searchParams.get('uri') ?? '').endsWith('A') ? 'A' : 'B';
  const counted = { record: { text: texts[variant] }, likeCount: 12, repostCount: 1, replyCount: 0 };
  const headers = { 'content-type': 'application/json' };
  return { body: JSON.stringify({ thread: { post: counted } }), headers };
};
const asked = () => paraphe.sites.requests.filter(({ url }) => url.hostname === 'public.api.bsky.app').length;
const readings = () =>
  ours.eval(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('paraphe');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.filter(({ type }) => type === 'reading/taken').length);
          };
        };
      }),
  );

/** Everything of the history becomes that much older, and the worker is gone, as after a sleep. */
async function sleep(ms: number): Promise<void> {
  await paraphe.browser.stopWorker();
  for (const table of ['events', 'summaries']) await keepEarlier(ours, table, ms, 'paraphe');
}
/** What a waking browser does: the alarms it missed, once each, and the pages that ask at the same moment. */
const wake = (...names: readonly string[]) =>
  Promise.all([
    ...names.map((name) => call('alarms.create', name, { when: Date.now() })),
    ...Array.from({ length: 5 }, () => call('runtime.sendMessage', { type: 'post/next', args: [] })),
  ]);

beforeAll(async () => {
  paraphe = await startParaphe({ lang: 'en', handlers: { 'public.api.bsky.app': bluesky } });
  await asJulie(paraphe);
  await switchOn(paraphe, 'Facebook', 'Bluesky');
  ours = await paraphe.ours('options.html');
});
afterAll(() => paraphe?.stop());

test('readings that came due in the night are taken once each when it wakes, and the next has its alarm', async () => {
  await appendEvents(ours, [
    started('night', { at: now - 10 * hour, variants: texts }),
    published('night', 'A', now - 6 * hour),
    published('night', 'B', now - 5 * hour),
  ]);
  const page = await paraphe.ours('history.html#night');
  await page.click({ role: 'button', name: t('readingAllowButton') });
  await paraphe.browser.permissionPrompt('accept');
  const before = await waitUntil(() => alarm('read-publications'), { what: 'the first alarm' });
  expect(before.scheduledTime).toBeGreaterThan(now + 4 * hour);
  expect(asked()).toBe(0);
  await page.close();

  await sleep(9 * hour);
  await wake('read-publications');
  await waitUntil(async () => (await readings()) === 2, { what: 'both readings', timeout: 30_000 });
  const next = await waitUntil(
    async () => {
      const set = await alarm('read-publications');
      return set && set.scheduledTime > Date.now() + hour ? set : undefined;
    },
    { what: 'the next alarm' },
  );
  expect(next.scheduledTime).toBeLessThan(Date.now() + 24 * hour);
  // Awake once more with nothing due: nobody is asked again.
  await wake('read-publications');
  await waitUntil(async () => ((await alarm('read-publications'))?.scheduledTime ?? 0) > Date.now() + hour, {
    what: 'the alarm to be set again',
  });
  expect([asked(), await readings()]).toEqual([2, 2]);
});

test('a post whose hour went by is said once, and planned again', async () => {
  const made = now - 72 * hour;
  await appendEvents(ours, [
    started('slept', { at: made, variants: texts }),
    {
      id: 'slept:plan',
      type: 'plan/made',
      experiment: 'slept',
      at: made,
      timeZone: 'Europe/Paris',
      posts: [
        { network: 'bluesky', variant: 'A', at: made },
        { network: 'bluesky', variant: 'B', at: now + 2 * hour },
      ],
    },
    published('slept', 'A', made),
  ]);
  await waitUntil(async () => ((await alarm('remind-posts'))?.scheduledTime ?? 0) > now + hour, {
    what: 'the alarm of the post',
  });
  const told = async () => {
    const { reminded = [] } = await call<{ reminded?: readonly string[] }>('storage.local.get', 'reminded');
    return reminded.filter((key) => key.startsWith('slept bluesky B'));
  };
  expect(await told()).toEqual([]);
  await sleep(9 * hour);
  await wake('remind-posts');
  const [once] = await waitUntil(
    async () => {
      const all = await told();
      return all.length > 0 ? all : undefined;
    },
    { what: 'a kind word' },
  );
  const again = await waitUntil(
    async () => {
      const set = await alarm('remind-posts');
      return set && set.scheduledTime > Date.now() + 60_000 ? set : undefined;
    },
    { what: 'the alarm of the new date' },
  );
  expect(again.scheduledTime).toBeGreaterThan(Date.now());
  await wake('remind-posts');
  await waitUntil(async () => (await alarm('remind-posts'))?.scheduledTime === again.scheduledTime, {
    what: 'the alarm to be the same',
  });
  expect(await told()).toEqual([once]);
});
