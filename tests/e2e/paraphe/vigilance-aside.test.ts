import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { dumasFeed } from './brewing-feed.ts';
import { FeedServer } from './feed-server.ts';
import { draft, goToBox, siteNamed } from './five-sites.ts';
import { followSource } from './follow-source.ts';
import { pageTraces } from './page-traces.ts';
import { asJulie, type Paraphe, startParaphe, switchOn } from './start.ts';

/** Something is brewing while Julie writes on LinkedIn: the side panel tells her, and the page holds nothing of ours. */
const feed = new FeedServer('Dumas', dumasFeed(Date.now(), { brewing: true }));
const linkedin = siteNamed('LinkedIn');
let paraphe: Paraphe;
let site: Page;
let aside: Page;
let before: Awaited<ReturnType<typeof pageTraces>>;

const words = async () => (await aside.text('main')).replace(/\s/g, ' ');
const says = (sentence: string) =>
  waitUntil(async () => (await words()).includes(sentence), { what: `the side panel to say “${sentence}”` });

beforeAll(async () => {
  paraphe = await startParaphe({ handlers: { 'gazette.example': feed.handler } });
  await asJulie(paraphe);
  await switchOn(paraphe, 'LinkedIn');
  const options = await paraphe.ours('options.html');
  await options.click({ role: 'switch', name: 'À côté de LinkedIn' });
  await options.find('.saved .saved');
  await followSource(paraphe, options, 'https://gazette.example/feed');
  await waitUntil(async () => (await options.text('#vigilance')).includes('mentions'), { what: 'a reading' });
  await options.close();
  site = await paraphe.browser.page(linkedin.url);
  if (linkedin.press) await site.click(linkedin.press);
  await site.find(linkedin.box);
  before = await pageTraces(site);
  await goToBox(site, { box: linkedin.box });
  await site.type(draft);
  aside = await paraphe.ours('sidepanel.html');
});
afterAll(() => paraphe?.stop());

test('it says why, with three links and the age of what it knows, above what there is to say of the draft', async () => {
  await says('leur niveau habituel');
  await says('D’après la dernière lecture');
  await says('« Tu » ici et « vous » là');
  expect(await aside.all('.banner-links a')).toHaveLength(3);
});

test('two versions wait until it is calm', async () => {
  await aside.click({ role: 'button', name: 'J’hésite' });
  await aside.fill('textarea.input:not([readonly])', 'Venez samedi, nos libraires vous attendent. ^JD');
  await says('attendez que le calme revienne avant de tester');
  expect(await aside.all('.plan-go .button.main')).toEqual([]);
  await aside.click({ role: 'button', name: 'Revenir' });
});

test('her answers count there too: not about us, then got it; the page never held anything', async () => {
  const [first] = await aside.all('.banner-links a');
  await aside.click({ role: 'button', name: 'Pas nous' });
  await waitUntil(async () => !(await words()).includes(first?.text ?? ''), { what: 'it to be put aside' });
  await aside.click({ role: 'button', name: 'C’est noté' });
  await aside.waitForNo('.banner-links');
  await says('« Tu » ici et « vous » là');
  expect(await pageTraces(site)).toEqual(before);
  expect(await site.eval('window.submits')).toBe(0);
});
