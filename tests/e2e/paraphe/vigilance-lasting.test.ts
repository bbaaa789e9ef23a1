import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserName } from '../../browsers/launch.ts';
import type { Page } from '../../browsers/page.ts';
import { patient } from '../../browsers/patient.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { dumasFeed } from './brewing-feed.ts';
import { extensionApi } from './extension-api.ts';
import { FeedServer } from './feed-server.ts';
import { badge, panel } from './five-sites.ts';
import { addSource } from './follow-source.ts';
import { keepEarlier, keptRecords } from './kept-records.ts';
import { said } from './said.ts';
import { asJulie, type Paraphe, startParaphe, switchOn } from './start.ts';

/** Vigilance over the days: four quiet hours, a computer that sleeps, a browser that is closed and opened again. */
const hour = 3_600_000;
const now = Date.now();
const feed = new FeedServer('Dumas', dumasFeed(now, { brewing: true }));
const gazette = new FeedServer('Gazette', [
  { title: 'Dumas opens late tonight', link: 'https://gazette.example/1', at: now - 20 * hour },
]);
const handlers = { 'watch.example': feed.handler, 'gazette.example': gazette.handler };
const say = said('en');
let profile: string;
let paraphe: Paraphe;
let ours: Page;
let tab: Page;
const call = <T>(path: string, ...args: readonly unknown[]) => extensionApi(ours)<T>(path, ...args);
const alarm = (name: string) => call<{ scheduledTime: number } | null>('alarms.get', name);
/** The alarm goes off: later by what the test says than the browser was asked, as after a sleep. */
const goOff = (name: string) => call('alarms.create', name, { when: Date.now() });
const mentions = async () => (await keptRecords(ours, 'mentions')).length;
const warned = async () => (await tab.find(badge)).name.includes('Mentions of Librairie Dumas');
const states = () =>
  keptRecords<{ id: string; value: { nextAt: number; readAt?: number; unfinished?: number } }>(
    ours,
    'states',
  );

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'paraphe-lasting-'));
  paraphe = await startParaphe({ lang: 'en', handlers, profile });
  await asJulie(paraphe);
  await switchOn(paraphe, 'X');
  ours = await paraphe.ours('options.html');
  for (const typed of ['https://watch.example/feed', 'https://gazette.example/feed'])
    await addSource(paraphe, ours, { typed, lang: 'en' });
  await waitUntil(async () => (await states()).filter(({ value }) => value.readAt).length === 2, {
    what: 'both first readings',
  });
  tab = await paraphe.browser.page('https://x.com/home');
  await tab.click('[data-testid="tweetTextarea_0"]');
});
afterAll(async () => {
  await paraphe?.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

describe('“quiet for 4 h”', () => {
  test('is quiet at once, and wakes up four hours later', async () => {
    await waitUntil(warned, { what: 'the badge to say what is brewing' });
    await tab.click(badge);
    await tab.find(panel);
    await tab.click({ role: 'button', name: say('vigilanceMute') });
    await waitUntil(async () => !(await warned()), { what: 'the badge to rest' });
    const set = await waitUntil(() => alarm('vigilance-unmute'), { what: 'the end of the quiet hours' });
    expect(set.scheduledTime).toBeGreaterThan(now + 4 * hour);
    expect(set.scheduledTime).toBeLessThan(Date.now() + 4 * hour + 60_000);
  });

  test('a new reading within them changes nothing; when they are over, what still brews is told again', async () => {
    await goOff('read-sources');
    await waitUntil(async () => (await alarm('read-sources')) !== null, { what: 'a look around' });
    expect(await warned()).toBe(false);
    await keepEarlier(ours, 'memory', 4 * hour);
    await goOff('vigilance-unmute');
    await waitUntil(warned, { what: 'the badge to say it again' });
  });
});

test('after nine hours of sleep there is one round: each source once, what came meanwhile, and nothing twice', async () => {
  const [before, reads] = [await mentions(), [feed.asked.length, gazette.asked.length]];
  for (const table of ['states', 'hosts']) await keepEarlier(ours, table, 9 * hour);
  gazette.entries = [
    { title: 'Dumas in the night', link: 'https://gazette.example/2', at: now - 3 * hour },
    { title: 'Dumas at dawn', link: 'https://gazette.example/3', at: now - hour },
    ...gazette.entries,
  ];
  // Browsers give a missed alarm once, at waking; here the page of the options asks too, at the same moment.
  await Promise.all([
    goOff('read-sources'),
    call('runtime.sendMessage', { type: 'vigilance/read', args: [] }),
    call('runtime.sendMessage', { type: 'vigilance/read', args: [] }),
  ]);
  await waitUntil(
    async () =>
      (await states()).every(({ value }) => (value.readAt ?? 0) >= now && value.nextAt > Date.now()),
    { what: 'both to be read again' },
  );
  // Whatever was still asked for has been answered once the last message is.
  await call('runtime.sendMessage', { type: 'vigilance/look', args: [] });
  expect([feed.asked.length, gazette.asked.length]).toEqual(reads.map((times) => times + 1));
  await expect.poll(() => mentions(), patient).toBe(before + 2);
  const next = await waitUntil(() => alarm('read-sources'), { what: 'the next alarm' });
  expect(next.scheduledTime).toBeGreaterThan(Date.now() + 10 * 60_000);
});

test('a browser closed and opened again: sources, permissions and mentions are there, and the alarm is set', async () => {
  const [before, read] = [await mentions(), gazette.asked.length];
  await paraphe.stop();
  paraphe = await startParaphe({ lang: 'en', handlers, profile });
  ours = await paraphe.ours('options.html');
  const list = async () => (await ours.text('#vigilance')).replace(/\s/g, ' ');
  await waitUntil(async () => (await list()).includes('3 mentions'), { what: 'what it brought' });
  await expect.poll(() => mentions(), patient).toBe(before);
  if (browserName === 'chromium') {
    // What was granted to an unpacked extension ends with the session; one from a store keeps it.
    await ours.click({ role: 'button', name: say('sourceAllowAll') });
    await paraphe.browser.permissionPrompt('accept');
  }
  await waitUntil(() => alarm('read-sources'), { what: 'the alarm to be set again' });
  await ours.waitForNo({ role: 'button', name: say('sourceAllow', { HOST: 'gazette.example' }) });
  // Nothing was due: opening the browser asks nobody anything.
  expect(gazette.asked.length).toBe(read);
  for (const table of ['states', 'hosts']) await keepEarlier(ours, table, hour * 2);
  await goOff('read-sources');
  await waitUntil(() => gazette.asked.length === read + 1, { what: 'the reading that was due' });
  expect(gazette.asked.at(-1)?.headers['if-none-match']).toBe(gazette.version);
  await expect.poll(() => mentions(), patient).toBe(before);
});
