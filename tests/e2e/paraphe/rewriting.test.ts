import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { bakery } from '../../samples/bakery.ts';
import { initialsRule } from '../../samples/initials-rule.ts';
import { badge, goToBox, panel } from './five-sites.ts';
import { answering, type ModelAnswer, modelServer, saying, stalling } from './model-server.ts';
import { asJulie, changeSettings, type Paraphe, startParaphe, switchOn } from './start.ts';

/** Another wording by a model she chose: off until she chooses, checked, seen, and taken by her press only. */
let paraphe: Paraphe;
let model: Awaited<ReturnType<typeof modelServer>>;

beforeAll(async () => {
  model = await modelServer();
  paraphe = await startParaphe();
  await asJulie(paraphe);
  await switchOn(paraphe, 'X');
});
afterAll(async () => {
  await paraphe?.stop();
  model?.stop();
});

const draft = 'Notre atelier ouvre samedi, nous vous attendons tous. ^JD';
const wording = 'Notre atelier ouvre samedi, passez donc nous voir. ^JD';
const key = 'sk-essai-4417';
const box = '[data-testid="tweetTextarea_0"]';
const start = { role: 'button', name: 'Proposer une formulation dans notre ton' };

const says = (tab: Page, target: Parameters<Page['text']>[0], words: string) =>
  waitUntil(async () => (await tab.text(target)).replace(/\s/g, ' ').includes(words), {
    what: `“${words}”`,
  });

async function write(): Promise<Page> {
  const tab = await paraphe.browser.page('https://x.com/home?lang=fr');
  await tab.click(box);
  await tab.find(badge);
  await tab.type(draft);
  await tab.click(badge);
  await tab.find({ role: 'button', name: 'J’hésite entre deux versions' });
  return tab;
}

const choose = async (tab: Page, value: string) => {
  await tab.click(`#rewriting label:has(input[value=${value}])`);
};

test('nothing of it shows until she chooses whose model helps', async () => {
  const tab = await write();
  expect(await tab.all(start)).toEqual([]);
  await tab.close();
  const options = await paraphe.ours('options.html');
  await options.waitFor(`document.querySelector('#rewriting input[value=off]')?.checked`);
  await options.close();
});

test('the browser’s own model, which this computer has not got, is said so kindly', async () => {
  const tab = await paraphe.ours('options.html#rewriting');
  const exposed = await tab.eval(async () => {
    const api = (globalThis as { LanguageModel?: { availability(): Promise<string> } }).LanguageModel;
    return api ? await api.availability() : 'absent';
  });
  expect(exposed).toBe(paraphe.browser.name === 'firefox' ? 'absent' : 'unavailable');
  await choose(tab, 'browser');
  await says(tab, '#rewriting', 'n’a pas de modèle sur cet ordinateur');
  expect(await tab.text('#rewriting')).not.toContain('Activé');
  // Even where a model went away after she chose it.
  await tab.eval(async () => {
    interface Api {
      storage: { local: { get(k: string): Promise<{ settings: object }>; set(i: object): Promise<void> } };
    }
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (world.browser ?? world.chrome).storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { ...settings, rewriting: 'browser' } });
  });
  await tab.close();
  const site = await write();
  await site.click(start);
  await says(site, panel, 'n’a pas de modèle à lui sur cet ordinateur');
  await site.close();
});

describe('a model of hers', () => {
  test('is allowed by the browser’s own question, tried, and its key is kept from pages', async () => {
    model.answers(saying('Notre atelier est ouvert samedi, venez nombreux !'));
    const tab = await paraphe.ours('options.html#rewriting');
    await choose(tab, 'server');
    await tab.fill('#rewriting input[inputmode=url]', 'http://exemple.fr/v1');
    await tab.fill('#rewriting .two-fields input[type=text]', 'petit');
    await tab.fill('#rewriting .two-fields input[type=password]', key);
    await tab.click({ role: 'button', name: 'Autoriser et enregistrer' });
    await says(tab, '#rewriting', 'Ce n’est pas l’adresse d’un modèle');
    await tab.fill('#rewriting input[inputmode=url]', model.address);
    await tab.click({ role: 'button', name: 'Autoriser et enregistrer' });
    await paraphe.browser.permissionPrompt('accept');
    await says(tab, '#rewriting', 'Activé');
    await tab.click({ role: 'button', name: 'Essayer sur une phrase inventée' });
    await says(tab, '#rewriting', 'venez nombreux');
    expect(model.asked.at(-1)?.path).toBe('/v1/chat/completions');
    expect(model.asked.at(-1)?.headers.authorization).toBe(`Bearer ${key}`);
    const stored = await tab.eval(async () => {
      interface Api {
        storage: { local: { get(k: null): Promise<object> } };
      }
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      return JSON.stringify(await (world.browser ?? world.chrome).storage.local.get(null));
    });
    expect(stored).not.toContain(key);
    await tab.close();
  });

  test('proposes, shows what changes, and writes only at her press', async () => {
    model.answers(saying(wording));
    const tab = await write();
    await tab.click(start);
    await says(tab, panel, 'passez donc nous voir');
    expect(await tab.text(box)).toContain('nous vous attendons tous');
    const [system, user] = model.asked.at(-1)?.body.messages ?? [];
    expect(system?.content).not.toContain('atelier');
    expect(user?.content).toContain(draft);
    expect(model.asked.at(-1)?.headers.cookie).toBeUndefined();
    expect(model.asked.at(-1)?.headers.referer).toBeUndefined();
    await tab.click({ role: 'button', name: 'Prendre cette formulation' });
    await waitUntil(async () => (await tab.text(box)).includes('passez donc nous voir'), {
      what: 'the wording in the box',
    });
    await tab.close();
  });

  test('beside the page, it is proposed and taken in the side panel', async () => {
    await changeSettings(paraphe, { aside: ['x'] });
    model.answers(saying(wording));
    const tab = await paraphe.browser.page('https://x.com/home?lang=fr');
    await goToBox(tab, { box });
    await tab.type(draft);
    const aside = await paraphe.ours('sidepanel.html');
    await aside.click(start);
    await says(aside, 'main', 'passez donc nous voir');
    expect(await tab.text(box)).toContain('nous vous attendons tous');
    await aside.click({ role: 'button', name: 'Prendre cette formulation' });
    await waitUntil(async () => (await tab.text(box)).includes('passez donc nous voir'), {
      what: 'the wording in the box',
    });
    await aside.find(start);
    expect(await tab.all(badge)).toEqual([]);
    await aside.close();
    await tab.close();
    await changeSettings(paraphe, { aside: [] });
  });

  test('in “I hesitate”, it proposes a version B along one axis', async () => {
    model.answers(saying('Et si vous passiez samedi ? Notre atelier ouvre, nous vous attendons tous. ^JD'));
    const tab = await write();
    await tab.click({ role: 'button', name: 'J’hésite entre deux versions' });
    // What the rules suggest comes in above, and moves it.
    await tab.find('.suggestions button');
    await tab.click('.rewrite-b summary');
    await tab.click({ role: 'button', name: 'Demander une formulation' });
    await tab.click({ role: 'button', name: 'En faire la version B' });
    await says(tab, '.variant > .hesitate-diff', 'Et si vous passiez samedi ?');
    expect(model.asked.at(-1)?.body.messages?.[0]?.content).toContain('Open with a question');
    await tab.close();
  });

  test('is stopped when she says so, and when she leaves', async () => {
    model.answers(stalling);
    const tab = await write();
    await tab.click(start);
    await says(tab, panel, 'caractères pour l’instant');
    const before = model.closed;
    await tab.click({ role: 'button', name: 'Arrêter' });
    await waitUntil(() => model.closed === before + 1, { what: 'the server to see it stop' });
    await tab.click({ role: 'button', name: 'Demander une formulation' });
    await says(tab, panel, 'caractères pour l’instant');
    await tab.close();
    await waitUntil(() => model.closed === before + 2, { what: 'the server to see it stop' });
  });

  test('the voice asked for is that of the brand whose account writes', async () => {
    const lune = {
      ...bakery,
      signature: { default: initialsRule },
      voice: { address: { fr: 'tu' }, words: [{ word: 'croustillant', kind: 'preferred' }] },
    };
    await changeSettings(paraphe, { otherBrands: [lune] });
    model.answers(saying(wording));
    const tab = await write();
    await tab.click(start);
    await says(tab, panel, 'passez donc nous voir');
    expect(model.asked.at(-1)?.body.messages?.[1]?.content).toContain('croustillant');
    await tab.close();
    await changeSettings(paraphe, { otherBrands: [] });
  });

  const evil = 'Notre atelier ouvre samedi : https://evil.example ^JD';
  test.each<[string, ModelAnswer, string]>([
    ['adds a link', saying(evil), 'ajoutait un lien'],
    ['names somebody', saying('Notre atelier ouvre samedi avec @rival. ^JD'), 'nommait un compte'],
    ['sends HTML', saying('Notre <img src=x onerror="window.submits=9"> ouvre samedi'), 'contenait du code'],
    [
      'answers in English',
      saying('Our workshop is open on Saturday and we are waiting for you all.'),
      'autre langue',
    ],
    [
      'calls a tool',
      answering(200, '{"choices":[{"message":{"tool_calls":[{"id":"1"}]}}]}'),
      'rien trouvé à dire',
    ],
    [
      'answers a page',
      answering(200, '<html>Connexion</html>', 'text/html'),
      'autre chose qu’une formulation',
    ],
    ['sends 10 MB', answering(200, `data: ${'a'.repeat(10_000_000)}`, 'text/event-stream'), 'trop longue'],
    ['refuses the key', answering(401, '{}'), 'a refusé la clé'],
    ['has no such model', answering(404, '{}'), 'Aucun modèle de ce nom'],
    ['has too much to do', answering(429, '{}'), 'trop à faire'],
    [
      'sends elsewhere',
      (response) => void response.writeHead(302, { location: 'https://evil.example/' }).end(),
      'renvoie ailleurs',
    ],
    ['hangs up', (response) => void response.destroy(), 'ne répond pas'],
  ])('that %s changes nothing, and says why', async (_, answer, sentence) => {
    model.answers(answer);
    const tab = await write();
    await tab.click(start);
    await says(tab, panel, sentence);
    expect(await tab.all({ role: 'button', name: 'Prendre cette formulation' })).toEqual([]);
    expect(await tab.text(box)).toContain('nous vous attendons tous');
    await tab.close();
  });

  test('is forgotten with its key in one press', async () => {
    const tab = await paraphe.ours('options.html#rewriting');
    await tab.click({ role: 'button', name: 'Oublier ce modèle et sa clé' });
    await tab.find('#rewriting input[inputmode=url]');
    await tab.close();
    const site = await write();
    expect(await site.all(start)).toEqual([]);
    await site.close();
  });
});
