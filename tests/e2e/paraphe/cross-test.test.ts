import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { panel } from './five-sites.ts';
import { addServer, asJulie, type Paraphe, startParaphe, switchOn } from './start.ts';

/** She hesitates between two messages for Facebook, tries them elsewhere first, and learns something. */
let paraphe: Paraphe;

beforeAll(async () => {
  paraphe = await startParaphe();
  await asJulie(paraphe);
  await switchOn(paraphe, 'Facebook', 'Bluesky');
  await addServer(paraphe, 'mastodon.social');
});
afterAll(() => paraphe?.stop());

const a = 'Samedi, nos libraires vous conseillent une lecture. ^JD';
const b = 'Une lecture pour samedi ? Demandez à nos libraires. ^JD';

async function hesitateOnFacebook(test: string): Promise<Page> {
  const tab = await paraphe.browser.page('https://www.facebook.com/?lang=fr');
  await tab.click('[role="region"] [role="button"]');
  await tab.click('[role="dialog"] [data-lexical-editor]');
  await tab.type(a);
  await tab.click({ role: 'button', name: 'Paraphe' });
  await tab.click({ role: 'button', name: 'J’hésite' });
  await tab.fill('textarea.input:not([readonly])', b);
  // Two networks in opposite orders are proposed, with what that can tell; she prefers one of them alone.
  await waitUntil(async () => (await tab.text(panel)).includes('fois sur 100'), { what: 'a plan' });
  await waitUntil(async () => (await tab.all('.plan-steps li')).length === 5, {
    what: 'a plan of two networks, both ways round',
  });
  const { attributes } = await tab.find('.plan select');
  expect(attributes['aria-describedby']).toBeDefined();
  await tab.click('.plan select');
  await tab.type(test);
  await tab.press('Enter');
  await waitUntil(async () => (await tab.all('.plan-steps li')).length === 3, {
    what: `a plan on ${test} alone`,
  });
  return tab;
}

/** What a network was asked for: the address of its composer, with the text in it. */
const asked = (host: string, path: string) =>
  waitUntil(
    () => paraphe.sites.requests.find(({ url }) => url.hostname === host && url.pathname === path)?.url,
    {
      what: `${host}${path} to be opened`,
    },
  );

test('the version drawn first is opened on Bluesky, its publication is noticed, and the history says the truth', async () => {
  const tab = await hesitateOnFacebook('Bluesky');
  await tab.click({ role: 'button', name: 'Ouvrir Bluesky' });
  const composer = await asked('bsky.app', '/intent/compose');
  const first = composer.searchParams.get('text') ?? '';
  expect([a, b]).toContain(first);
  expect(await tab.eval('window.submits')).toBe(0);
  await tab.close();

  const publish = async (text: string) => {
    const there = await paraphe.browser.page(
      `https://bsky.app/intent/compose?text=${encodeURIComponent(text)}`,
    );
    await there.click('[data-testid="composePostView"] .ProseMirror');
    await there.find({ role: 'button', name: 'Paraphe' });
    await there.click('[data-testid="composerPublishBtn"]');
    await there.waitFor('window.submits === 1');
    return there;
  };
  const one = await publish(first);

  const history = await paraphe.ours('history.html');
  await history.click('.experiment-title');
  await waitUntil(async () => (await history.text('main')).includes('sur Bluesky'), {
    what: 'the publication',
  });
  await history.find('a[href^="https://bsky.app/profile/lune.bsky.social/post/"]');
  await one.close();

  const two = await publish(first === a ? b : a);
  await waitUntil(
    async () =>
      (await history.all('.publications li, .publication')).length >= 2 ||
      ((await history.text('main')).match(/sur Bluesky/g)?.length ?? 0) >= 2,
    { what: 'the second publication' },
  );
  await two.close();

  expect(await history.text('.verdict-call')).toContain('Rien à comparer');
  await history.close();
});

test('what is published without being a version of a cross-test leaves no trace', async () => {
  const there = await paraphe.browser.page('https://bsky.app/intent/compose');
  await there.click('[data-testid="composePostView"] .ProseMirror');
  await there.type('Tout autre chose, sans rapport avec les deux autres messages');
  await there.find({ role: 'button', name: 'Paraphe' });
  await there.click('[data-testid="composerPublishBtn"]');
  await there.waitFor('window.submits === 1');
  await there.close();
  const history = await paraphe.ours('history.html');
  await history.click('.experiment-title');
  await history.find('.verdict-call');
  expect(await history.text('main')).not.toContain('Tout autre chose');
  await history.close();
});

test('a Mastodon server she added is opened with the text', async () => {
  const tab = await hesitateOnFacebook('Mastodon');
  await tab.click({ role: 'button', name: 'Ouvrir Mastodon' });
  const composer = await asked('mastodon.social', '/share');
  expect([a, b]).toContain(composer.searchParams.get('text'));
  await tab.close();
});
