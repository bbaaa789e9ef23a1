import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { patient } from '../../browsers/patient.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { chooseFile } from './choose-file.ts';
import { FeedServer } from './feed-server.ts';
import { followSource } from './follow-source.ts';
import { keptRecords } from './kept-records.ts';
import { type Paraphe, startParaphe } from './start.ts';

/** The sources of mentions, by their own screen and the real worker, against servers that behave as servers do. */
const hour = 3_600_000;
const now = Date.now();
const entries = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    title: `La fontaine d’Oriflo, épisode ${i}`,
    link: `https://gazette.example/${i}`,
    at: now - (i + 1) * hour,
  }));

/** Some days ago, as an export in French writes it. */
const written = (days: number) => {
  const [year, month, day] = new Date(now - days * 24 * hour).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year} 08:30`;
};
const sent = Math.floor((now - 48 * hour) / 1000) * 1000;
const gazette = new FeedServer('Gazette', entries(12));
const courrier = new FeedServer('Courrier', entries(3));
const echo = new FeedServer('Écho', entries(5));
let paraphe: Paraphe;
let tab: Page;

/** The little of the extension API that is asked here. */
interface Scripting {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
}

beforeAll(async () => {
  paraphe = await startParaphe({
    handlers: {
      'gazette.example': gazette.handler,
      'courrier.example': courrier.handler,
      'echo.example': echo.handler,
    },
  });
  tab = await paraphe.ours('options.html');
});
afterAll(() => paraphe?.stop());

const list = async () => (await tab.text('#vigilance')).replace(/\s/g, ' ');
const says = (words: string) =>
  waitUntil(async () => (await list()).includes(words), { what: `the sources to say “${words}”` });

const add = (address: string, answer: 'accept' | 'refuse') => followSource(paraphe, tab, address, answer);

describe('a feed', () => {
  test('is asked permission for alone, read at once, and its mentions are kept', async () => {
    await add('gazette.example/feed', 'accept');
    await says('12 mentions');
    await says('Lue à l’instant');
    expect(gazette.asked).toHaveLength(1);
  });

  test('is asked again with its own version, nobody’s cookie, and nothing is counted twice', async () => {
    await tab.click({ role: 'button', name: 'Lire « gazette.example » maintenant' });
    await waitUntil(() => gazette.asked.length === 2, { what: 'the second reading' });
    expect(gazette.asked[1]?.headers['if-none-match']).toBe(`"12-${now - hour}"`);
    expect(gazette.asked[1]?.headers.cookie).toBeUndefined();
    await says('12 mentions');
  });

  test('brings no script of ours to its site, and is no network', async () => {
    const registered = await tab.eval(() => {
      const world = globalThis as unknown as { browser?: Scripting; chrome: Scripting };
      return (world.browser ?? world.chrome).scripting.getRegisteredContentScripts();
    });
    expect(registered).toEqual([]);
    expect(await tab.all({ role: 'switch', name: 'gazette.example' })).toEqual([]);
  });

  test('that she refuses stays in the list, unread, and says how to change her mind', async () => {
    await add('https://courrier.example/feed', 'refuse');
    await says('Vous n’avez pas autorisé courrier.example');
    await says('Pas encore autorisée');
    expect(courrier.asked).toHaveLength(0);
    await tab.click({ role: 'button', name: 'Autoriser courrier.example' });
    await paraphe.browser.permissionPrompt('accept');
    await says('3 mentions');
    expect(courrier.asked).toHaveLength(1);
  });

  test.each([
    [{ status: 404 }, 'Son adresse ne mène nulle part'],
    [{ status: 429, headers: { 'retry-after': '1' } }, 'Elle demande une pause'],
    [{ status: 503 }, 'Elle a un souci de son côté'],
  ])('that answers %j is told in words, keeps all it brought, and is tried again', async (ill, words) => {
    courrier.ill = ill;
    const before = courrier.asked.length;
    await tab.click({ role: 'button', name: 'Lire « courrier.example » maintenant' });
    await waitUntil(() => courrier.asked.length > before, { what: 'the server to be asked' });
    await says(words);
    await says('Prochaine tentative dans');
    await expect.poll(() => list(), patient).toContain('3 mentions');
    courrier.ill = undefined;
  });

  test('whose server never answers does not keep the next from being read, though the worker is killed', async () => {
    courrier.ill = 'hangs';
    const [hung, read] = [courrier.asked.length, gazette.asked.length];
    gazette.entries = entries(14);
    await tab.click({ role: 'button', name: 'Lire « courrier.example » maintenant' });
    await waitUntil(() => courrier.asked.length > hung, { what: 'the server to be asked' });
    await paraphe.browser.stopWorker();
    await tab.click({ role: 'button', name: 'Lire « gazette.example » maintenant' });
    await waitUntil(() => gazette.asked.length > read, { what: 'the other to be read', timeout: 40_000 });
    await says('14 mentions');
    courrier.ill = undefined;
  });
});

describe('files', () => {
  test('a list of subscriptions is followed once its sites are allowed', async () => {
    const opml =
      '<opml version="2.0"><body><outline text="Écho du lac" type="rss" xmlUrl="https://echo.example/feed"/></body></opml>';
    await chooseFile(tab, '[aria-label="Importer une liste (OPML)"]', 'liste.opml', opml);
    await says('1 source ajoutée');
    expect(echo.asked).toHaveLength(0);
    await tab.click({ role: 'button', name: 'Autoriser echo.example' });
    await paraphe.browser.permissionPrompt('accept');
    await says('Écho du lac');
    await waitUntil(() => echo.asked.length === 1, { what: 'the feed to be read' });
  });

  test('mentions of an export come in once their columns are said', async () => {
    const csv = `Quand;Quoi;Où;Sentiment\n${written(9)};Oriflo rouvre sa fontaine;https://a.example/1;négatif\n${written(8)};La fontaine ravit;https://a.example/2;positif\n`;
    await chooseFile(tab, '[aria-label="Importer des mentions (CSV, e-mail)"]', 'alerti.csv', csv);
    await says('Importer ces 2 mentions');
    await says('Oriflo rouvre sa fontaine');
    await tab.click({ role: 'button', name: 'Importer ces 2 mentions' });
    await says('2 mentions importées');
    await says('alerti.csv');
  });

  test('columns nobody could guess are hers to say, and the preview follows', async () => {
    const csv = `Note;Intitulé;Où;Vu le\nÀ relire avec Karine lundi matin;Oriflo ferme son bassin;https://b.example/1;${written(3)}\nRien à faire de ce côté, merci;Le bassin manque aux enfants;https://b.example/2;${written(2)}\n`;
    await chooseFile(tab, '[aria-label="Importer des mentions (CSV, e-mail)"]', 'suivi.csv', csv);
    await says('À relire avec Karine lundi matin');
    await tab.eval((label) => {
      const field = [...document.querySelectorAll('.add-source label')].find(({ textContent }) =>
        textContent?.includes(label),
      );
      const select = document.querySelector<HTMLSelectElement>(
        `#${CSS.escape(field?.getAttribute('for') ?? '')}`,
      );
      if (!select) throw new Error('no column for titles');
      select.selectedIndex = [...select.options].findIndex(({ text }) => text === 'Intitulé');
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, 'Titre');
    await says('Oriflo ferme son bassin');
    await tab.click({ role: 'button', name: 'Importer ces 2 mentions' });
    await says('suivi.csv');
    const kept = await keptRecords<{ mention: { title: string } }>(tab, 'mentions');
    const titles = kept.map(({ mention }) => mention.title);
    expect(titles).toContain('Le bassin manque aux enfants');
    expect(titles).not.toContain('À relire avec Karine lundi matin');
  });

  test('a saved alert e-mail brings its links, and none of its housekeeping', async () => {
    const eml = [
      'From: Alerti <alertes@alerti.com>',
      'To: julie@oriflo.example',
      'Subject: =?utf-8?Q?Vos_nouvelles_mentions_d=E2=80=99Oriflo?=',
      `Date: ${new Date(sent).toUTCString()}`,
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<html><body><a href="https://c.example/bassin">Oriflo fête les vingt ans du bassin</a><p>Tout le quartier était là.</p>',
      '<a href="https://app.alerti.com/unsubscribe">Se désabonner</a></body></html>',
    ].join('\r\n');
    await chooseFile(tab, '[aria-label="Importer des mentions (CSV, e-mail)"]', 'alerti.eml', eml);
    await says('1 mention importée');
    await says('alerti.eml');
    const kept = await keptRecords<{ mention: { title: string; url?: string; publishedAt?: number } }>(
      tab,
      'mentions',
    );
    expect(kept.map(({ mention }) => mention)).toContainEqual(
      expect.objectContaining({
        title: 'Oriflo fête les vingt ans du bassin',
        url: 'https://c.example/bassin',
        publishedAt: sent,
      }),
    );
    expect(JSON.stringify(kept)).not.toContain('désabonner');
  });
});

test('a source that is removed goes with all it brought', async () => {
  await tab.click({ role: 'button', name: 'Retirer « gazette.example »' });
  await waitUntil(async () => !(await list()).includes('gazette.example'), { what: 'it to be gone' });
});
