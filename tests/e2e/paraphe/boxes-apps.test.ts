import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { badge, badgeSays, panel, writeDraft } from './five-sites.ts';
import { addServer, asJulie, changeSettings, type Paraphe, startParaphe, switchOn } from './start.ts';

/** What the applications themselves do: frames without an address, one box for everybody, threads, several accounts. */
const forum = 'forum.example';

const field = '<textarea rows=&quot;5&quot; cols=&quot;50&quot;></textarea>';
const framed: Readonly<Record<string, string>> = {
  blank: `<script>document.querySelector('iframe').contentDocument.body.innerHTML = '<textarea rows="5" cols="50"></textarea>';</script>`,
  srcdoc: `<script>document.querySelector('iframe').srcdoc = '<!doctype html><textarea rows="5" cols="50"></textarea>';</script>`,
  blob: `<script>document.querySelector('iframe').src = URL.createObjectURL(
    new Blob(['<!doctype html><div contenteditable="true" style="height:90px;width:420px"></div>'], { type: 'text/html' }));</script>`,
};

let paraphe: Paraphe;
beforeAll(async () => {
  paraphe = await startParaphe({
    handlers: {
      [forum]: ({ url }) =>
        `<!doctype html><html lang="fr"><title>Forum</title><iframe width="640" height="420"></iframe>${framed[url.pathname.slice(1)] ?? field}`,
    },
  });
  await asJulie(paraphe);
  await switchOn(paraphe, 'Elk', 'Phanpy');
  await addServer(paraphe, 'mastodon.social');
  await addServer(paraphe, forum);
});
afterAll(() => paraphe?.stop());

const inFrame = `(() => {
  const box = document.querySelector('iframe').contentDocument.querySelector('textarea, [contenteditable]');
  return box.value ?? box.textContent;
})()`;

test.each(Object.keys(framed))('a box in a frame that has no address of its own: %s', async (kind) => {
  const tab = await paraphe.browser.page(`https://${forum}/${kind}`);
  await writeDraft(tab, { box: 'textarea, [contenteditable]' });
  await tab.click(badge);
  await tab.click({ role: 'button', name: 'Signer ^JD' });
  await tab.waitFor(`${inFrame}.endsWith('^JD')`);
  await tab.click({ role: 'button', name: 'Fermer' });
  await tab.press('Control+z');
  await tab.waitFor(`!${inFrame}.includes('^JD')`);
  await tab.close();
});

/** The panel says these words, whatever the spaces between them. */
const panelSays = (tab: Page, words: string) =>
  waitUntil(async () => (await tab.text(panel)).replace(/\s/gu, ' ').includes(words), {
    what: `the panel to say “${words}”`,
  });

test('one box serves for everybody: the person answered is the one of the moment', async () => {
  const tab = await paraphe.browser.page('https://mastodon.social/home?two');
  const said = 'Le pain se garde trois jours au frais, dans son linge. ^JD';
  await tab.click('.status:nth-of-type(1) .reply');
  await tab.click('textarea');
  await tab.press('Control+End');
  await tab.type(said);
  await tab.click(badge);
  await panelSays(tab, 'vous ne nommez pas Camille');
  await tab.click({ role: 'button', name: 'Fermer' });
  await tab.click('.status:nth-of-type(2) .reply');
  await tab.waitFor(`window.model() === '@noe@vin.example '`);
  await tab.press('Control+End');
  await tab.type(said);
  await tab.click(badge);
  await panelSays(tab, 'vous ne nommez pas Noé');
  expect(await tab.text(panel)).not.toContain('Camille');
  await tab.click({ role: 'button', name: 'Bonjour Noé' });
  await tab.waitFor(`window.model().startsWith('@noe@vin.example Bonjour Noé')`);
  expect(await tab.eval('window.submits')).toBe(0);
  await tab.close();
});

describe('published by the key', () => {
  const api = '(globalThis.browser ?? chrome)';
  const turns = (many: number) =>
    `${api}.storage.local.get('settings').then(({ settings }) => settings.turn === ${many})`;
  /** Sign-offs taken in turn count the publications. */
  const rule = {
    signs: { post: 'signed', comment: 'signed', reply: 'signed' },
    templates: ['^{initials}', '— {firstName}'],
    rotate: true,
    placement: 'same-line',
    trailing: 'before',
    thread: 'every',
  };
  const settled = async (many: number) => {
    const tab = await paraphe.ours('options.html');
    await tab.waitFor(turns(many), { timeout: 25_000 });
    await tab.close();
  };

  test('a thread on Elk goes out whole, from whichever part the key was pressed in', async () => {
    await changeSettings(paraphe, { turn: 0, signature: { default: rule } });
    const tab = await paraphe.browser.page('https://elk.zone/mastodon.social/public');
    await tab.click('.content-editor');
    await tab.type('Bonjour à toutes ^JD');
    await badgeSays(tab, 'signé');
    await tab.click('.add-part');
    await tab.click('[aria-roledescription="publish-widget"]:nth-of-type(2) .content-editor');
    await tab.type('Et à demain ^JD');
    await badgeSays(tab, 'signé');
    await tab.press('Control+Enter');
    await tab.waitFor('window.submits === 1');
    await settled(2);
    await tab.close();
  });

  test('Phanpy: the account that writes is the one looked at; the warning counts; the message is known to be out', async () => {
    await changeSettings(paraphe, {
      turn: 0,
      signature: { default: rule },
      accounts: { phanpy: ['librairie@livres.example'] },
    });
    const tab = await paraphe.browser.page('https://phanpy.social/?lang=fr');
    await tab.click('header .compose');
    await tab.click('.warning');
    await tab.click('.spoiler-text-field');
    await tab.type('pain');
    await tab.click('textarea');
    await tab.type('Bonjour à toutes ^JD');
    await badgeSays(tab, '1 point');
    await tab.click(badge);
    await panelSays(tab, 'Vous écrivez depuis @lune@mastodon.social');
    // "pain" is 4, the message 20; the server's own word, 500, counts more than the page's meter.
    await waitUntil(async () => /\b24\b.*\b500\b/u.test(await tab.text(panel)), { what: '24 of 500' });
    await tab.click({ role: 'button', name: 'Fermer' });
    await tab.click('.spoiler-text-field');
    await tab.press('Control+Enter');
    await tab.waitFor('window.submits === 1');
    await settled(1);
    await tab.close();
  });
});
