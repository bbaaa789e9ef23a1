import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { patient } from '../../browsers/patient.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { dumasFeed } from './brewing-feed.ts';
import { FeedServer } from './feed-server.ts';
import { badge, panel } from './five-sites.ts';
import { followSource } from './follow-source.ts';
import { asJulie, changeSettings, type Paraphe, startParaphe, switchOn } from './start.ts';

/** Something is brewing about the Librairie Dumas: what Julie is told at the box, and what her answers do. */
const now = Date.now();
const feed = new FeedServer('Dumas', [
  { title: 'Un lien piégé chez Dumas ce soir', link: 'javascript:alert(1)', at: now - 30_000 },
  ...dumasFeed(now, { brewing: true }),
]);
let paraphe: Paraphe;
let tab: Page;

const box = '[data-testid="tweetTextarea_0"]';
const button = '[data-testid="tweetButtonInline"]';
const submits = () => tab.eval('window.submits') as Promise<number>;
const words = async () => (await tab.text(panel)).replace(/\s/g, ' ');
const says = (sentence: string) =>
  waitUntil(async () => (await words()).includes(sentence), { what: `the panel to say “${sentence}”` });

beforeAll(async () => {
  paraphe = await startParaphe({ handlers: { 'gazette.example': feed.handler } });
  await asJulie(paraphe);
  await changeSettings(paraphe, { keepPosts: true });
  await switchOn(paraphe, 'X');
  const options = await paraphe.ours('options.html');
  await followSource(paraphe, options, 'https://gazette.example/feed');
  await waitUntil(async () => (await options.text('#vigilance')).includes('mentions'), { what: 'a reading' });
  await options.close();
  tab = await paraphe.browser.page('https://x.com/home');
});
afterAll(() => paraphe?.stop());

test('the badge says why, and the panel gives three links and the age of what it knows', async () => {
  await tab.click(box);
  await waitUntil(async () => (await tab.find(badge)).name.includes('Les mentions de Librairie Dumas'), {
    what: 'the badge to say what is brewing',
  });
  await tab.click(badge);
  await says('leur niveau habituel');
  await expect.poll(() => words(), patient).toMatch(/depuis .*; \d+ sources/);
  await says('tournent au négatif');
  await says('D’après la dernière lecture');
  const links = await tab.all(`.banner-links a`);
  expect(links).toHaveLength(3);
  for (const { attributes } of links) {
    expect(attributes.href).toMatch(/^https:\/\/site\d\.example\//);
    expect(attributes.rel).toBe('noopener noreferrer');
  }
});

test('a joke is questioned now', async () => {
  await tab.click(box);
  await tab.type('Mdr, trop drôle ^JD');
  await says('est-ce le moment pour');
});

test('a test of two messages waits until it calms down, and says so', async () => {
  await tab.click({ role: 'button', name: 'J’hésite' });
  await tab.fill('.hesitate textarea:not([readonly])', 'Bonsoir à tous, une autre façon de le dire ^JD');
  await says('attendez que le calme revienne avant de tester');
  expect(await tab.all('.plan-go .button.main')).toEqual([]);
  await tab.click({ role: 'button', name: 'Revenir' });
});

test('a mention that is not about us gives way to another', async () => {
  const [first] = await tab.all('.banner-links a');
  await tab.click({ role: 'button', name: 'Pas nous' });
  await waitUntil(async () => !(await words()).includes(first?.text ?? ''), { what: 'it to be put aside' });
  await expect.poll(() => tab.all('.banner-links a'), patient).toHaveLength(3);
});

test('nothing is held unless she asked for it', async () => {
  await tab.click(button);
  await waitUntil(async () => (await submits()) === 1, { what: 'the message to go out' });
});

test('the history shows the rise hour by hour, and what we published ourselves', async () => {
  const page = await paraphe.ours('history.html');
  await waitUntil(async () => (await page.text('#vigilance')).includes('leur niveau habituel'), {
    what: 'the card to say why',
  });
  await expect
    .poll(async () => (await page.all('.pulse-bar.surge')).length, patient)
    .toBeGreaterThanOrEqual(4);
  await expect.poll(async () => (await page.all('.pulse-band')).length, patient).toBeGreaterThan(60);
  await page.click('#vigilance summary');
  await waitUntil(async () => (await page.text('.pulse-rows')).includes('X: '), {
    what: 'our own post beside its hour',
  });
  await page.close();
});

test('where she did, her first press is held once, the panel says so, and the second goes out', async () => {
  await changeSettings(paraphe, { vigilance: { terms: [], perWeek: 1, hold: true } });
  await tab.close();
  tab = await paraphe.browser.page('https://x.com/home');
  await tab.click(box);
  await tab.type('Bonjour à tous ^JD');
  await tab.find(badge);
  await tab.click(button);
  await says('Pas encore parti');
  expect(await submits()).toBe(0);
  await tab.click(button);
  await waitUntil(async () => (await submits()) === 1, { what: 'the message to go out' });
});

test('“got it” is enough, on every site', async () => {
  await tab.click(box);
  await tab.type('Encore ^JD');
  await tab.click({ role: 'button', name: 'C’est noté' });
  await waitUntil(async () => !(await tab.find(badge)).name.includes('mentions'), {
    what: 'the badge to rest',
  });
  await tab.close();
  tab = await paraphe.browser.page('https://x.com/home');
  await tab.click(box);
  await tab.type('Bonjour ^JD');
  await tab.click(button);
  await waitUntil(async () => (await submits()) === 1, { what: 'the message to go out' });
  expect((await tab.find(badge)).name).not.toContain('Les mentions de');
});
