import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { initialsRule } from '../../samples/initials-rule.ts';
import { badge, panel } from './five-sites.ts';
import { changeSettings, type Paraphe, startParaphe, switchOn } from './start.ts';

/** Messages signed by the right person, in the right form, once, in the right place; from a click or a key. */
let paraphe: Paraphe;

const julie = { id: 'julie', firstName: 'Julie', lastName: 'Durand' };
const settle = (change: object = {}) =>
  changeSettings(paraphe, {
    people: [julie],
    onDuty: 'julie',
    brand: 'Librairie Dumas',
    signature: { default: initialsRule },
    ...change,
  });
const signing = (more: object) => settle({ signature: { default: { ...initialsRule, ...more } } });

beforeAll(async () => {
  paraphe = await startParaphe();
  await switchOn(paraphe, 'X', 'Bluesky');
});
afterAll(() => paraphe?.stop());

const xBox = '[data-testid="tweetTextarea_0"]';

const says = (tab: Page, words: string) =>
  waitUntil(async () => (await tab.text(panel)).replace(/\s/g, ' ').includes(words), {
    what: `the panel to say “${words}”`,
  });
const badgeSays = (tab: Page, words: string) =>
  waitUntil(async () => (await tab.find(badge)).name.includes(words), {
    what: `the badge to say “${words}”`,
  });
const stands = (tab: Page, text: string) => tab.waitFor(`window.model() === ${JSON.stringify(text)}`);

async function onX(text: string): Promise<Page> {
  const tab = await paraphe.browser.page('https://x.com/home?lang=fr');
  await tab.click(xBox);
  await tab.find(badge);
  await tab.type(text);
  await tab.waitFor(`window.model().endsWith(${JSON.stringify(text.slice(-20))})`);
  return tab;
}

/** Answers Camille Roy, who asked « Votre levain est-il vegan ? ». */
async function answering(text: string): Promise<Page> {
  const tab = await paraphe.browser.page('https://bsky.app/?lang=fr');
  await tab.click('[data-testid="replyBtn"]');
  await tab.click('[data-testid="composePostView"] .ProseMirror');
  await tab.find(badge);
  await tab.type(text);
  await tab.waitFor(`window.model().endsWith(${JSON.stringify(text.slice(-20))})`);
  return tab;
}

describe('a key of the browser', () => {
  test('signs where the click signs, once, and undo takes it back', async () => {
    await settle();
    const tab = await onX('Les nouveautés sont là. #lire');
    await paraphe.browser.shortcut('Alt+Shift+L');
    await stands(tab, 'Les nouveautés sont là. ^JD #lire');
    await paraphe.browser.shortcut('Alt+Shift+L');
    await badgeSays(tab, 'dans votre ton');
    await stands(tab, 'Les nouveautés sont là. ^JD #lire');
    await tab.press('Control+z');
    await stands(tab, 'Les nouveautés sont là. #lire');
    await tab.close();
  });

  test('opens the panel and closes it; to sign with nobody on duty opens it too', async () => {
    await settle({ onDuty: '' });
    const tab = await onX('Les nouveautés sont là.');
    await paraphe.browser.shortcut('Alt+Shift+K');
    await tab.find(panel);
    await paraphe.browser.shortcut('Alt+Shift+K');
    await tab.waitForNo(panel);
    await paraphe.browser.shortcut('Alt+Shift+L');
    await says(tab, 'Qui signe');
    await stands(tab, 'Les nouveautés sont là.');
    await tab.close();
  });
});

describe('a signature', () => {
  test('that an edit took away is missed, and put back', async () => {
    await settle();
    const tab = await onX('Les nouveautés sont là.');
    await paraphe.browser.shortcut('Alt+Shift+L');
    await stands(tab, 'Les nouveautés sont là. ^JD');
    await badgeSays(tab, 'dans votre ton');
    await tab.press('Control+End');
    for (const _ of ' ^JD') await tab.press('Backspace');
    await stands(tab, 'Les nouveautés sont là.');
    await tab.click(badge);
    await says(tab, 'La signature est partie');
    await tab.click({ role: 'button', name: 'Signer ^JD' });
    await stands(tab, 'Les nouveautés sont là. ^JD');
    await tab.close();
  });

  test('with no room for it takes its short form', async () => {
    await signing({ templates: ['— {firstName}, équipe {brand}'], shortTemplate: '^{initials}' });
    const tab = await onX(`${'Merci à vous. '.repeat(18)}À samedi !`);
    await paraphe.browser.shortcut('Alt+Shift+L');
    await tab.waitFor(`window.model().endsWith('À samedi ! ^JD')`);
    await tab.close();
  });

  test('with no room even for that says by how much', async () => {
    await signing({ templates: ['— {firstName}, équipe {brand}'] });
    const tab = await onX(`${'Merci à vous. '.repeat(18)}À samedi !`);
    await tab.click(badge);
    await says(tab, 'Plus de place pour signer');
    await tab.close();
  });

  test('of the last part only: an earlier one is left unsigned', async () => {
    await settle();
    const tab = await onX('Le programme de samedi. ^JD 1/2');
    await tab.click(badge);
    await says(tab, 'Seule la dernière partie du fil est signée');
    await tab.close();
  });

  test.each([
    ['of regular expressions', '(.*)+?[{firstName}]$', '(.*)+?[Julie]$'],
    ['of emoji', '👩🏽‍💻 {firstName}', '👩🏽‍💻 Julie'],
    ['from right to left', '— جولي', '— جولي'],
    ['of 200 characters', `— {firstName} ${'a'.repeat(180)}`, `— Julie ${'a'.repeat(180)}`],
  ])('%s is written as it is, once', async (_, template, written) => {
    await signing({ templates: [template] });
    const tab = await onX('Merci à vous.');
    await paraphe.browser.shortcut('Alt+Shift+L');
    await stands(tab, `Merci à vous. ${written}`);
    await paraphe.browser.shortcut('Alt+Shift+L');
    await badgeSays(tab, 'dans votre ton');
    await stands(tab, `Merci à vous. ${written}`);
    await tab.close();
  });

  test('of two people with the same initials is each one’s own', async () => {
    await settle({ people: [julie, { id: 'jean', firstName: 'Jean', lastName: 'Dupuis' }], onDuty: 'jean' });
    const tab = await onX('Merci à vous.');
    await paraphe.browser.shortcut('Alt+Shift+L');
    await stands(tab, 'Merci à vous. ^JD');
    await badgeSays(tab, 'dans votre ton');
    await tab.close();
  });

  test('with an empty team asks who signs', async () => {
    await settle({ people: [], onDuty: '' });
    const tab = await onX('Merci à vous.');
    await tab.click(badge);
    await says(tab, 'Qui signe');
    await tab.close();
  });
});

describe('a reply to somebody', () => {
  test('without hello gets a note that the badge does not count', async () => {
    await settle();
    const tab = await answering(
      'Notre levain est fait de farine et d’eau, il est donc tout à fait vegan. ^JD',
    );
    await badgeSays(tab, 'dans votre ton');
    await tab.click(badge);
    await says(tab, 'vous ne nommez pas Camille');
    await badgeSays(tab, 'dans votre ton');
    await tab.find({ role: 'button', name: 'Bonjour Camille' });
    expect(await tab.eval('window.submits')).toBe(0);
    await tab.close();
  });
});

describe('replies published before', () => {
  const api = '(globalThis.browser ?? chrome)';
  const camille = { name: 'Camille Roy' };
  const knowsCamille = `${api}.runtime.sendMessage(${JSON.stringify({ type: 'person/known', args: ['bluesky', camille] })})`;
  const levain =
    'merci de votre message, nous vérifions la recette du levain et revenons vers vous demain. ^JD';
  const publish = async (text: string) => {
    const tab = await answering(text);
    await tab.press('Control+Enter');
    await tab.waitFor('window.submits === 1');
    await tab.waitFor(`document.querySelector('[data-testid="composePostView"]') === null`);
    await waitUntil(async () => (await tab.all(badge)).length === 0, { what: 'the badge to go' });
    return tab;
  };

  test('are not kept unless she asked for it', async () => {
    await settle();
    const published = await publish(`Bonjour Camille, ${levain}`);
    await settle({ remember: { replies: true, people: true, days: 180 } });
    const tab = await answering(`Bonjour Paul, ${levain}`);
    await tab.click(badge);
    await says(tab, 'Signé par');
    expect(await tab.text(panel)).not.toMatch(/même réponse|échange/);
    await tab.close();
    await published.close();
  });

  test('tell a reply sent again, and whom she talks with; one press forgets the person', async () => {
    await settle({ remember: { replies: true, people: true, days: 180 } });
    const published = await publish(`Bonjour Camille, ${levain}`);
    const options = await paraphe.ours('options.html');
    await options.waitFor(knowsCamille);
    await options.close();
    await published.close();
    const tab = await answering(`Bonjour Paul, ${levain}`);
    await tab.click(badge);
    await says(tab, 'déjà envoyé presque la même réponse');
    await says(tab, '2e échange avec Camille Roy');
    await tab.click({ role: 'button', name: 'Oublier cette personne' });
    await tab.waitForNo({ role: 'button', name: 'Oublier cette personne' });
    await tab.close();
    const again = await answering(`Bonjour Paul, ${levain}`);
    await again.click(badge);
    await says(again, 'Signé par');
    expect(await again.text(panel)).not.toMatch(/même réponse|échange/);
    await again.close();
  });

  test('put the next sign-off forward, where they are taken in turn', async () => {
    const sign = async (signature: string) => {
      const tab = await answering('Bonjour Camille, oui, notre levain est vegan.');
      await paraphe.browser.shortcut('Alt+Shift+L');
      await stands(tab, `Bonjour Camille, oui, notre levain est vegan. ${signature}`);
      await tab.close();
    };
    const turns = { ...initialsRule, templates: ['^{initials}', '— {firstName}'], rotate: true };
    await settle({ turn: 0, signature: { default: turns } });
    await sign('^JD');
    const published = await publish('Bonjour Camille, oui. ^JD');
    const options = await paraphe.ours('options.html');
    await options.waitFor(`${api}.storage.local.get('settings').then(({ settings }) => settings.turn === 1)`);
    await options.close();
    await published.close();
    await sign('— Julie');
  });
});
