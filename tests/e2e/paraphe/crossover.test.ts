import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { patient } from '../../browsers/patient.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { started } from '../../samples/started.ts';
import { appendEvents } from './append-events.ts';
import { extensionApi } from './extension-api.ts';
import { panel } from './five-sites.ts';
import { remindedOf } from './reminded-of.ts';
import { said } from './said.ts';
import { addServer, asJulie, type Paraphe, startParaphe, switchOn } from './start.ts';

/** In English: two messages for Facebook, tried on two networks in opposite orders, from the plan to the verdict. */
const say = said('en');
const hour = 3_600_000;
const now = Date.now();
const a = 'On Saturday our booksellers pick a novel for you. ^JD';
const b = 'What to read on Saturday? Ask our booksellers. ^JD';
let paraphe: Paraphe;
let ours: Page;
const call = <T>(path: string, ...args: readonly unknown[]) => extensionApi(ours)<T>(path, ...args);
const append = async (events: readonly object[]) => expect(await appendEvents(ours, events)).toBe(true);
const brews = (surging: boolean) => call('storage.local.set', { vigilance: { surging } });

beforeAll(async () => {
  paraphe = await startParaphe({ lang: 'en' });
  await asJulie(paraphe);
  await switchOn(paraphe, 'Facebook', 'Bluesky');
  await addServer(paraphe, 'mastodon.social');
  ours = await paraphe.ours('options.html');
  await ours.waitFor(`document.querySelector('#people') !== null`);
});
afterAll(() => paraphe?.stop());

/** She hesitates at Facebook's box, until a plan is there or the reason why there is none. */
async function hesitate(): Promise<Page> {
  const tab = await paraphe.browser.page('https://www.facebook.com/?lang=en');
  await tab.click('[role="region"] [role="button"]');
  await tab.click('[role="dialog"] [data-lexical-editor]');
  await tab.type(a);
  await tab.click({ role: 'button', name: 'Paraphe' });
  await tab.click({ role: 'button', name: say('hesitateStart') });
  await tab.fill('textarea.input:not([readonly])', b);
  await waitUntil(async () => (await tab.all('.plan-steps li')).length === 5, { what: 'a plan' });
  return tab;
}
const opened = (host: string, path: string, text: string) =>
  waitUntil(
    () =>
      paraphe.sites.requests.find(
        ({ url }) => url.hostname === host && url.pathname === path && url.searchParams.get('text') === text,
      ),
    { what: `${host} to be opened with “${text}”` },
  );

test('while something is brewing no test starts at once: a later start is one press away, and is kept', async () => {
  await brews(true);
  const tab = await hesitate();
  await tab.find({ role: 'button', name: 'Start later' });
  await expect
    .poll(async () => (await tab.text(panel)).replace(/\s/g, ' '), patient)
    .toContain(say('crosstestCheckCrisis'));
  expect(await tab.all({ role: 'button', name: 'Open Bluesky' })).toEqual([]);
  await tab.click({ role: 'button', name: 'Start later' });
  await tab.click({ role: 'button', name: say('planKeep') });
  await waitUntil(async () => (await tab.text(panel)).includes('I’ll remind you'), {
    what: 'the plan to be kept',
  });
  await tab.close();
  const history = await paraphe.ours('history.html');
  await history.click('.experiment-title');
  await waitUntil(async () => (await history.text('main')).replace(/\s/g, ' ').includes(say('planPaused')), {
    what: 'its page to say that it waits',
  });
  await brews(false);
  await waitUntil(async () => !(await history.text('main')).replace(/\s/g, ' ').includes(say('planPaused')), {
    what: 'its page to say so no more',
  });
  await history.close();
  const popup = await paraphe.ours('popup.html');
  await waitUntil(async () => /Next/.test(await popup.text('main')), {
    what: 'the first post, two days away',
  });
  await popup.close();
});

test('what differs between the two is named, and one change is a press away', async () => {
  const tab = await hesitate();
  await waitUntil(async () => (await tab.text(panel)).includes('In B: a question'), { what: 'what B has' });
  await tab.close();
});

test('two networks are planned in opposite orders, and the first composer opens with the right version', async () => {
  const tab = await hesitate();
  const steps = (await tab.all('.plan-steps li')).slice(0, 4).map(({ text }) => text.split('\n')[0]?.trim());
  const letters = (await tab.all('.plan-steps li .letter')).map(({ text }) => text.trim());
  expect(letters).toHaveLength(4);
  // At once: one version here, the other there; three days later the other way round.
  expect(new Set(letters.slice(0, 2))).toEqual(new Set(['A', 'B']));
  expect(new Set(letters.slice(2))).toEqual(new Set(['A', 'B']));
  expect(steps).toHaveLength(4);
  const open = await tab.find({ role: 'button', name: 'Open ' });
  const [, network = '', variant = ''] = /Open (\w+) with ([AB])/.exec(open.text) ?? [];
  await tab.click({ role: 'button', name: open.text });
  const text = variant === 'A' ? a : b;
  if (network === 'Bluesky') await opened('bsky.app', '/intent/compose', text);
  else await opened('mastodon.social', '/share', text);
  expect(await tab.eval('window.submits')).toBe(0);
  await tab.close();
});

const posts = [
  { network: 'bluesky', variant: 'A', at: now - 74 * hour },
  { network: 'mastodon', variant: 'B', at: now - 74 * hour },
  { network: 'bluesky', variant: 'B', at: now - 5 * 60_000 },
  { network: 'mastodon', variant: 'A', at: now - 4 * 60_000 },
] as const;
const crossover = (id: string, back: number) => {
  const common = { experiment: id, at: now - back - 75 * hour };
  return [
    started(id, {
      at: common.at,
      test: ['bluesky', 'mastodon'],
      design: 'crossover',
      variants: { A: a, B: b },
    }),
    {
      ...common,
      id: `${id}:plan`,
      type: 'plan/made',
      timeZone: 'Europe/Paris',
      right: 0.58,
      posts: posts.map((post) => ({ ...post, at: post.at - back })),
    },
  ];
};
const published = (id: string, back: number, which: readonly (typeof posts)[number][]) =>
  which.map(({ network, variant, at }) => ({
    id: `${id}:published:${variant}:${network}`,
    type: 'publication/observed',
    experiment: id,
    at: at - back,
    variant,
    network,
    text: variant === 'A' ? a : b,
  }));

test('three days later she is reminded of both, and a click opens each network with the other version', async () => {
  await append([...crossover('second', 0), ...published('second', 0, posts.slice(0, 2))]);
  await waitUntil(() => remindedOf(ours, 'second bluesky B '), { what: 'a reminder for Bluesky' });
  await waitUntil(() => remindedOf(ours, 'second mastodon A '), { what: 'a reminder for Mastodon' });
  await paraphe.browser.clickNotification('post:second|bluesky|B');
  await opened('bsky.app', '/intent/compose', b);
  await paraphe.browser.clickNotification('post:second|mastodon|A');
  await opened('mastodon.social', '/share', a);
});

test('the posts left to make go into a calendar file, at their hour and with their words', async () => {
  const page = await paraphe.ours('history.html#second');
  await page.eval(() => {
    const original = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => Object.assign(window, { exported: text }));
      return original(file);
    };
  });
  await page.click({ role: 'button', name: say('planCalendar') });
  const file = String(await page.waitFor('window.exported'));
  expect(file.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  const stamp = new Date(posts[2].at).toISOString().replace(/[-:]|\.\d+/g, '');
  expect(file).toContain(`DTSTART:${stamp}`);
  expect(file.replace(/\r\n /g, '')).toContain('What to read on Saturday?');
  await page.close();
});

test('once all four are read, one verdict weighs both networks, with the order taken off', async () => {
  const back = 60 * hour;
  const likes = [30, 9, 11, 28];
  await append([
    ...crossover('read', back),
    ...published('read', back, posts),
    ...posts.map(({ network, variant, at }, i) => ({
      id: `read:reading:${i}`,
      type: 'reading/taken',
      experiment: 'read',
      at: at - back + 48 * hour,
      variant,
      network,
      source: 'hand',
      counts: { likes: likes[i] },
    })),
  ]);
  const page = await paraphe.ours('history.html#read');
  // A leads on Bluesky though it came first there, and on Mastodon though it came second.
  await waitUntil(async () => /A[^.]*better on Facebook\s+[5-9]\d in 100/i.test(await page.text('main')), {
    what: 'a verdict',
  });
  const main = await page.text('main');
  expect(main).not.toMatch(/NaN|undefined|proven|significant/);
  await page.close();
});

test('the numbers of the network’s own test are taken, weigh more, and can be taken back', async () => {
  await append(crossover('split', 0));
  const page = await paraphe.ours('history.html#split');
  await page.click({ role: 'button', name: say('splitAdd') });
  const numbers = [
    [say('splitShown', { VARIANT: 'A' }), '3000'],
    [say('splitCounted', { VARIANT: 'A' }), '5000'],
    [say('splitShown', { VARIANT: 'B' }), '3000'],
    [say('splitCounted', { VARIANT: 'B' }), '40'],
  ] as const;
  for (const [name, number] of numbers) await page.fill({ role: 'textbox', name }, number);
  await page.click({ role: 'button', name: say('splitStore') });
  await waitUntil(async () => (await page.text('main')).includes(say('splitUnclear')), {
    what: 'more clicks than times shown to be refused',
  });
  await page.fill({ role: 'textbox', name: say('splitCounted', { VARIANT: 'A' }) }, '70');
  await page.click({ role: 'button', name: say('splitStore') });
  await waitUntil(async () => /A[^.]*better on Facebook\s+[89]\d in 100/i.test(await page.text('main')), {
    what: 'a verdict surer than posts could give',
  });
  await page.click({ role: 'button', name: say('splitWithdraw', { NETWORK: 'Facebook' }) });
  await waitUntil(async () => !/[89]\d in 100/.test(await page.text('main')), {
    what: 'them to count no more',
  });
  await page.close();
});
