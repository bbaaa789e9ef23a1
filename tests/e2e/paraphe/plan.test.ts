import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { started } from '../../samples/started.ts';
import { appendEvents } from './append-events.ts';
import { extensionApi } from './extension-api.ts';
import { remindedOf } from './reminded-of.ts';
import { addServer, asJulie, type Paraphe, startParaphe, switchOn } from './start.ts';

/** A plan is kept: she is reminded at the hour, the composer opens with the right text, nothing is lost on the way. */
let paraphe: Paraphe;
let ours: Page;

const hour = 3_600_000;
const now = Date.now();
const a = 'Samedi, nos libraires vous conseillent une lecture. ^JD';
const b = 'Une lecture pour samedi ? Demandez à nos libraires. ^JD';

/** A plan made three days ago, whose first post on each network is out and whose second one is for `at`. */
const planFor = (id: string, network: string, at: number) => {
  const made = at - 72 * hour;
  const common = { experiment: id, at: made };
  return [
    started(id, { at: made, test: [network], variants: { A: a, B: b } }),
    {
      ...common,
      id: `${id}:plan`,
      type: 'plan/made',
      timeZone: 'Europe/Paris',
      posts: [
        { network, variant: 'A', at: made },
        { network, variant: 'B', at },
      ],
    },
    {
      ...common,
      id: `${id}:published:A:${network}`,
      type: 'publication/observed',
      variant: 'A',
      network,
      text: a,
    },
  ];
};

const call = <T>(path: string, ...args: readonly unknown[]) => extensionApi(ours)<T>(path, ...args);
const append = async (events: readonly object[]) => expect(await appendEvents(ours, events)).toBe(true);
const keep = (items: object) => call('storage.local.set', items);
const reminded = (post: string) => remindedOf(ours, post);
const alarm = () => call<{ scheduledTime: number } | undefined>('alarms.get', 'remind-posts');

beforeAll(async () => {
  paraphe = await startParaphe();
  await asJulie(paraphe);
  await switchOn(paraphe, 'Facebook', 'Bluesky');
  await addServer(paraphe, 'mastodon.social');
  ours = await paraphe.ours('options.html');
  await ours.waitFor(`document.querySelector('#people') !== null`);
});
afterAll(() => paraphe?.stop());

test('she is reminded at the hour, and the popup opens the composer with the right text', async () => {
  await append(planFor('due', 'mastodon', now - 5 * 60_000));
  await waitUntil(() => reminded('due mastodon B '), { what: 'a reminder' });

  const popup = await paraphe.ours('popup.html');
  await waitUntil(async () => (await popup.text('main')).includes('publier B sur Mastodon'), {
    what: 'the popup to say what is next',
  });
  await popup.click({ role: 'button', name: 'Ouvrir Mastodon avec B' });
  const asked = await waitUntil(
    () =>
      paraphe.sites.requests.find(
        ({ url }) => url.hostname === 'mastodon.social' && url.pathname === '/share',
      ),
    { what: 'the composer' },
  );
  expect(asked.url.searchParams.get('text')).toBe(b);
});

test('a later post has its alarm, which outlives the worker and an update', async () => {
  await append(planFor('later', 'bluesky', now + 30 * hour));
  const set = await waitUntil(alarm, { what: 'an alarm' });
  expect(set.scheduledTime).toBeLessThanOrEqual(now + 31 * hour);
  await paraphe.browser.stopWorker();
  await call('alarms.clear', 'remind-posts');
  await call('runtime.sendMessage', { type: 'post/next', args: [] });
  await waitUntil(alarm, { what: 'the alarm to be made again at the next start' });
});

test('a missed hour is said kindly on its page and planned again; the plan goes into a calendar, or is stopped', async () => {
  await append(planFor('missed', 'bluesky', now - 20 * hour));
  await waitUntil(() => reminded('missed bluesky B '), { what: 'a kind word' });
  const page = await paraphe.ours('history.html#missed');
  await waitUntil(async () => (await page.text('main')).includes('ce n’est pas grave'), {
    what: 'the new date',
  });
  await page.find({ role: 'button', name: 'Ajouter à mon agenda' });
  await page.click({ role: 'button', name: 'Arrêter ce test' });
  await waitUntil(async () => (await page.text('main')).includes('Vous avez arrêté ce test'), {
    what: 'the test to be stopped',
  });
  await page.close();
});

test('while something is brewing nobody is reminded, and the popup says so', async () => {
  await keep({ vigilance: { surging: true } });
  await append(planFor('brewing', 'bluesky', now - 2 * 60_000));
  const popup = await paraphe.ours('popup.html');
  await waitUntil(async () => (await popup.text('main')).includes('en pause'), {
    what: 'the popup to say it',
  });
  expect(await reminded('brewing bluesky B ')).toBe(false);
  await keep({ vigilance: { surging: false } });
  await waitUntil(() => reminded('brewing bluesky B '), {
    what: 'the reminder once it is calm',
  });
  await popup.close();
});

test('a plan that was erased is asked for: its page says so, nothing breaks', async () => {
  const answer = await call('runtime.sendMessage', {
    type: 'post/open',
    args: [{ experiment: 'never', network: 'bluesky', variant: 'A' }],
  });
  expect(answer ?? null).toBeNull();
});
