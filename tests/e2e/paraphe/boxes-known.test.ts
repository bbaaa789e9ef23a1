import { afterAll, beforeAll, expect, test } from 'vitest';
import { patient } from '../../browsers/patient.ts';
import type { SiteRequest } from '../../browsers/serve-sites.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { badge, badgeSays, panel } from './five-sites.ts';
import { addServer, asJulie, changeSettings, type Paraphe, startParaphe, switchOn } from './start.ts';

/** What Paraphe knows of a box, and says: was it recognised, which account writes, how long may it be here. */
let paraphe: Paraphe;

/** A LinkedIn that none of our marks fits any more. */
const redesigned = `<!doctype html><html lang="fr"><title>LinkedIn</title><main style="padding:80px">
<div id="new" contenteditable="true" style="min-height:90px;width:500px;border:1px solid"></div>
<button>Publier</button></main>`;

/** A server from before `/api/v2/instance`. */
const old = ({ url }: SiteRequest) => {
  if (url.pathname === '/api/v2/instance') return { status: 404, body: '{"error":"Not found"}' };
  if (url.pathname !== '/api/v1/instance') return undefined;
  return {
    body: JSON.stringify({ uri: 'mastodon.social', configuration: { statuses: { max_characters: 800 } } }),
  };
};

beforeAll(async () => {
  paraphe = await startParaphe({
    handlers: {
      'www.linkedin.com': ({ url }) => (url.pathname === '/redesigned' ? redesigned : undefined),
      'mastodon.social': old,
    },
  });
  await asJulie(paraphe);
  await switchOn(paraphe, 'X', 'LinkedIn');
});
afterAll(() => paraphe?.stop());

const options = async (words: string) => {
  const tab = await paraphe.ours('options.html');
  await waitUntil(async () => (await tab.text('#networks')).includes(words), { what: words });
  await tab.close();
};

test('the options say that X’s compose box was recognised today, and that LinkedIn’s was not met yet', async () => {
  await options('Champ de saisie pas encore rencontré.');
  const tab = await paraphe.browser.page('https://x.com/home');
  await tab.click('[data-testid="tweetTextarea_0"]');
  await tab.find(badge);
  await options('Champ de saisie reconnu pour la dernière fois aujourd’hui.');
  await tab.close();
});

test('LinkedIn has moved its box: it is read all the same, and the panel and the options say so', async () => {
  const tab = await paraphe.browser.page('https://www.linkedin.com/redesigned');
  await tab.click('#new');
  await tab.type('Tu viens samedi ? Nos libraires vous attendent.');
  await badgeSays(tab, '2 points');
  await tab.click(badge);
  await waitUntil(async () => (await tab.text(panel)).includes('LinkedIn a changé son champ de saisie'), {
    what: 'the word about it',
  });
  await options('Champ de saisie introuvable là où je le connaissais, aujourd’hui');
  await tab.close();
});

test('another account than the brand’s is said first; one click makes it ours, here and in the options', async () => {
  await changeSettings(paraphe, { accounts: { x: ['LibrairieDumas'] } });
  const tab = await paraphe.browser.page('https://x.com/home');
  await tab.click('[data-testid="tweetTextarea_0"]');
  await tab.type('Bonjour à toutes ^JD');
  await badgeSays(tab, '1 point');
  await tab.click(badge);
  await expect
    .poll(() => tab.text(panel), patient)
    .toMatch(/Vous écrivez depuis @boulangerie_lune\s; votre marque publie depuis @LibrairieDumas\./u);
  await tab.click({ role: 'button', name: 'Celui-ci est aussi à nous' });
  await badgeSays(tab, 'signé');
  expect(await tab.eval('window.submits')).toBe(0);
  await tab.close();
  const page = await paraphe.ours('options.html');
  await page.find('#networks fieldset input');
  const accounts = await page.eval(() =>
    [...document.querySelectorAll<HTMLInputElement>('#networks fieldset input')].map(({ value }) => value),
  );
  expect(accounts.filter((one) => /^LibrairieDumas, \w+$/.test(one))).toHaveLength(1);
  await page.close();
});

test.each([
  ['social.example', '1\u202f000', '/api/v2/instance'],
  ['mastodon.social', '800', '/api/v1/instance'],
])('on %s the limit is the server’s own, %s, asked of it once', async (host, limit, path) => {
  await addServer(paraphe, host);
  for (let visit = 0; visit < 2; visit++) {
    const tab = await paraphe.browser.page(`https://${host}/home`);
    await tab.click('textarea');
    await tab.type('Bonjour, https://librairie.fr/un-tres-long-chemin ^JD');
    await badgeSays(tab, 'signé');
    await tab.click(badge);
    // "Bonjour, " is 9, the link 23, the signature 4.
    await waitUntil(async () => new RegExp(`\\b36\\b.*${limit}`, 'u').test(await tab.text(panel)), {
      what: `36 of ${limit}`,
    });
    await tab.close();
  }
  const asked = paraphe.sites.requests.filter(({ url }) => url.pathname.startsWith('/api/'));
  expect(asked.filter(({ url }) => url.hostname === host && url.pathname === path)).toHaveLength(1);
  expect(asked.every(({ headers }) => headers.cookie === undefined)).toBe(true);
});
