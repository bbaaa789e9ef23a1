import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import type { SiteHandler } from '../../browsers/serve-sites.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { chooseFile } from './choose-file.ts';
import { badge, panel } from './five-sites.ts';
import { asJulie, type Paraphe, startParaphe, switchOn } from './start.ts';

/** The voice as Julie settles it: by hand, from her past posts, from a file; and what it changes beside the box. */
let paraphe: Paraphe;

/** Her own profile on X: two posts of hers, one she shares. */
const profile: SiteHandler = async ({ url }) => {
  if (url.pathname !== '/librairie_dumas') return undefined;
  const tweet = (who: string, text: string) =>
    `<article data-testid="tweet"><div data-testid="User-Name"><div>${who}</div><div>@${who}</div></div><div data-testid="tweetText">${text}</div></article>`;
  return {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-librairie_dumas"></div></button><main>${[
      tweet('librairie_dumas', 'La vitrine est prête, passez la voir.'),
      tweet('noe_martin', 'Quelle vitrine chez eux !'),
      tweet('librairie_dumas', 'Ce soir, on lit à voix haute.'),
    ].join('')}</main>`,
  };
};

beforeAll(async () => {
  paraphe = await startParaphe({ handlers: { 'x.com': profile } });
  await asJulie(paraphe);
  await switchOn(paraphe, 'X');
});
afterAll(() => paraphe?.stop());

const section = '#voice';

const says = (tab: Page, target: Parameters<Page['text']>[0], words: string) =>
  waitUntil(async () => (await tab.text(target)).replace(/\s/g, ' ').includes(words), {
    what: `“${words}”`,
  });

/** Opens the folded part of the voice that has this title. */
const unfold = (tab: Page, title: string) =>
  tab.waitFor(
    `[...document.querySelectorAll('#voice summary')].filter((one) => one.textContent === ${JSON.stringify(title)}).map((one) => (one.parentElement.open = true)).length === 1`,
  );

const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const posts = days.flatMap((day) => [
  `Tu passes ${day} à la librairie ? Viens voir les nouveautés, on t’attend avec un café. ^JD`,
  `Tu cherches une idée de lecture pour ${day} ? Dis-nous ce que tu aimes et on s’occupe du reste. ^JD`,
]);

async function fillPosts(tab: Page): Promise<void> {
  await unfold(tab, 'Retrouver votre ton dans d’anciennes publications');
  await chooseFile(
    tab,
    '#voice input[type=file][accept*=csv]',
    'posts.csv',
    `date;message\n${posts.map((post) => `2026-05-04;"${post}"`).join('\n')}`,
  );
  await says(tab, section, '14 publications, lues ici');
  await tab.click({ role: 'button', name: 'Regarder' });
}

describe('her past posts', () => {
  test('show that she says tu: accepted in one press, and kept as references', async () => {
    const tab = await paraphe.ours('options.html');
    await fillPosts(tab);
    await says(tab, section, 'En français, vous tutoyez');
    await says(tab, section, 'Signé « ^{initials} »');
    await tab.click({ role: 'button', name: 'C’est nous : En français, vous tutoyez' });
    await says(tab, section, 'Dans votre ton');
    await tab.click({ role: 'button', name: 'Les garder' });
    await says(tab, section, 'Gardées, sur cet ordinateur seulement');
    await tab.waitFor(`document.querySelector('#voice input[value=tu]').checked`);
    await tab.close();
  });

  test('a draft that says one again shows it', async () => {
    const tab = await paraphe.browser.page('https://x.com/home?lang=fr');
    await tab.click('[data-testid="tweetTextarea_0"]');
    await tab.find(badge);
    await tab.type(
      'Tu passes demain à la librairie ? Viens voir les nouveautés, on t’attend avec un café. ^JD',
    );
    await tab.click(badge);
    await says(tab, panel, 'Vous l’avez déjà publié, ou presque');
    const [earlier, draft] = await tab.all('.beside mark');
    expect([earlier?.text, draft?.text].map((one) => one?.trim())).toEqual([
      expect.stringMatching(/di$|dimanche$/),
      expect.stringContaining('demain'),
    ]);
    await tab.close();
  });

  test('are joined by the one she publishes', async () => {
    const tab = await paraphe.browser.page('https://x.com/home?lang=fr');
    await tab.click('[data-testid="tweetTextarea_0"]');
    await tab.find(badge);
    await tab.type('Tu connais la nouvelle étagère des polars ? Elle est au fond, à gauche. ^JD');
    await tab.click('[data-testid="tweetButtonInline"]');
    await tab.waitFor('window.submits > 0');
    const options = await paraphe.ours('options.html');
    await options.waitFor(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'posts/state', args: [] }).then(({ kept }) => kept === 15)`,
      { timeout: 25_000 },
    );
    await options.close();
    await tab.close();
  });

  test('are read on her own profile, hers only', async () => {
    const site = await paraphe.browser.page('https://x.com/librairie_dumas');
    const options = await paraphe.ours('options.html');
    const read = await options.eval(async () => {
      interface Api {
        tabs: { query(of: object): Promise<{ id: number }[]> };
        scripting: { executeScript(what: object): Promise<{ result?: unknown }[]> };
      }
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs, scripting } = world.browser ?? world.chrome;
      const [tab] = await tabs.query({ url: 'https://x.com/librairie_dumas' });
      const [answer] = await scripting.executeScript({
        target: { tabId: tab?.id },
        files: ['/networks/x.js', '/own-posts.js'],
      });
      return answer?.result;
    });
    expect(read).toEqual({
      network: 'x',
      account: 'librairie_dumas',
      texts: ['La vitrine est prête, passez la voir.', 'Ce soir, on lit à voix haute.'],
    });
    await options.close();
    await site.close();
  });

  test('are erased in one press', async () => {
    const tab = await paraphe.ours('options.html');
    await unfold(tab, 'Les publications auxquelles vos brouillons sont comparés');
    await says(tab, section, '15 publications sont gardées');
    await tab.click({ role: 'button', name: 'Les effacer' });
    await says(tab, section, '0 publication est gardée');
    await tab.close();
  });
});

test('a slider moves by the keyboard, its example follows, and it stays', async () => {
  const tab = await paraphe.ours('options.html');
  await tab.click('#voice .dimension-scale input');
  await tab.press('End');
  await says(tab, section, 'on baisse le rideau');
  await says(tab, 'main', 'Enregistré');
  await tab.close();
  const again = await paraphe.ours('options.html');
  await says(again, section, 'on baisse le rideau');
  await again.close();
});

describe('a brand pack', () => {
  const field = '#voice input[type=file][accept*=json]';

  test.each([
    ['no JSON', '<html>', 'pas une fiche de marque'],
    ['another file', '{"events":[1,2]}', 'ne contient rien d’un ton'],
    ['a deep one', `${'['.repeat(200_000)}`, 'pas une fiche de marque'],
    ['a large one', `"${'a'.repeat(1_200_000)}"`, 'pas une fiche de marque'],
  ])('that is %s is refused in a sentence', async (_, text, sentence) => {
    const tab = await paraphe.ours('options.html');
    await unfold(tab, 'Votre ton dans un fichier');
    await chooseFile(tab, field, 'pack.json', text);
    await says(tab, section, sentence);
    await tab.close();
  });

  test('is seen before it is taken, with what was left aside', async () => {
    const tab = await paraphe.ours('options.html');
    await unfold(tab, 'Votre ton dans un fichier');
    const pack = {
      name: 'Alba',
      address: { fr: 'vous' },
      dimensions: { funny: 1, formal: 9 },
      words: [{ word: '(a+)+$', kind: 'banned' }],
      __proto__: null,
    };
    await chooseFile(tab, field, 'pack.json', JSON.stringify(pack));
    await says(tab, section, 'Marque : Alba');
    await says(tab, section, '« dimensions.formal » a été laissé de côté');
    expect(
      await tab.eval(() => document.querySelector<HTMLInputElement>('#voice input[value=vous]')?.checked),
    ).toBe(false);
    await tab.click({ role: 'button', name: 'Prendre ce ton' });
    await tab.waitFor(`document.querySelector('#voice input[value=vous]').checked`);
    await says(tab, section, 'Jamais « (a+)+$ »');
    await tab.close();
  });
});
