import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { patient } from '../../browsers/patient.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { badge, badgeSays, draft, panel, writeDraft } from './five-sites.ts';
import { hardHost, hardPages, hardUrl } from './hard-pages.ts';
import { addServer, asJulie, changeSettings, type Paraphe, startParaphe, switchOn } from './start.ts';

/** Wherever the site takes her, the badge is at the box she writes in; switched off, it is nowhere. */
let paraphe: Paraphe;

beforeAll(async () => {
  paraphe = await startParaphe({ handlers: { [hardHost]: hardPages }, keepsPages: true });
  await asJulie(paraphe);
  await switchOn(paraphe, 'X');
  await addServer(paraphe, hardHost);
});
afterAll(() => paraphe?.stop());

const replace = () => {
  const template = document.querySelector('template');
  if (template) document.querySelector('main')?.replaceChildren(template.content.cloneNode(true));
};

test('X opens its composer under another address without loading a page', async () => {
  const tab = await paraphe.browser.page('https://x.com/home');
  await writeDraft(tab, { box: '[data-testid="tweetTextarea_0"]' });
  await tab.click('[data-testid="SideNav_NewTweet_Button"]');
  await tab.waitFor(`location.pathname === '/compose/post'`);
  await badgeSays(tab, 'rien à signaler');
  await tab.type('Bonjour à toutes');
  await badgeSays(tab, 'signé');
  await expect.poll(() => tab.all('.badge'), patient).toHaveLength(1);
  await tab.close();
});

test('a thread: one badge, at the part being written', async () => {
  const tab = await paraphe.browser.page('https://x.com/compose/post');
  await tab.click('[role="dialog"] [data-testid="tweetTextarea_0"]');
  await tab.type('Un premier message, à suivre');
  await tab.find(badge);
  await tab.click('[data-testid="addButton"]');
  await tab.find('[data-testid="tweetTextarea_1"]');
  await tab.click('[data-testid="tweetTextarea_1"]');
  await tab.type(draft);
  await badgeSays(tab, '2 points');
  const second = await tab.find('[data-testid="tweetTextarea_1"]');
  const badges = await tab.all('.badge');
  expect(badges).toHaveLength(1);
  expect(Math.abs((badges[0]?.y ?? 0) - second.y)).toBeLessThan(80);
  await tab.close();
});

test('a box that comes five seconds late', async () => {
  const tab = await paraphe.browser.page(hardUrl('late'));
  await writeDraft(tab, { box: 'textarea' });
  await tab.close();
});

test('a box put in the place of another', async () => {
  const tab = await paraphe.browser.page(hardUrl('replaced'));
  await writeDraft(tab, { box: 'textarea' });
  await tab.click(badge);
  await tab.find(panel);
  await tab.eval(replace);
  await tab.waitForNo(badge);
  await writeDraft(tab, { box: 'textarea' });
  await expect.poll(() => tab.all('.badge'), patient).toHaveLength(1);
  await tab.close();
});

test('a box in a frame of the site', async () => {
  const tab = await paraphe.browser.page(hardUrl('framed'));
  await writeDraft(tab, { box: 'textarea' });
  await tab.click(badge);
  await tab.click({ role: 'button', name: 'Signer ^JD' });
  await tab.waitFor(`document.querySelector('iframe').contentWindow.model().endsWith('^JD')`);
  await tab.close();
});

async function awayAndBack(tab: Page, meanwhile = async () => {}): Promise<void> {
  await tab.eval(() => {
    Reflect.set(window, 'kept', true);
    addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'persisted', persisted));
  });
  await tab.goto(hardUrl('light'));
  await tab.find('textarea');
  await meanwhile();
  await tab.eval('history.back()').catch(() => {});
  await tab.waitFor(`location.pathname === '/plain' && document.readyState === 'complete'`);
  // The browser kept the page as it was (back/forward cache), and our script in it.
  expect(await tab.eval('window.kept')).toBe(true);
  expect(await tab.waitFor('window.persisted')).toBe(true);
}

test('away and back: the badge, the panel and the text are as they were, and work', async () => {
  const tab = await paraphe.browser.page(hardUrl('plain'));
  await writeDraft(tab, { box: 'textarea' });
  await awayAndBack(tab);
  await badgeSays(tab, '2 points');
  await expect.poll(() => tab.all('.badge'), patient).toHaveLength(1);
  await tab.click(badge);
  await tab.click({ role: 'button', name: 'Signer ^JD' });
  await tab.waitFor(`window.model() === ${JSON.stringify(`${draft} ^JD`)}`);
  await tab.close();
});

test('what she changed while she was away holds when she comes back', async () => {
  const tab = await paraphe.browser.page(hardUrl('plain'));
  await writeDraft(tab, { box: 'textarea' });
  await awayAndBack(tab, () => changeSettings(paraphe, { hidden: [hardHost] }));
  await tab.waitForNo(badge);
  await changeSettings(paraphe, { hidden: [] });
  await tab.close();
});

test('a box that the feed puts under another post: who is answered is looked at again', async () => {
  await switchOn(paraphe, 'Reddit');
  const tab = await paraphe.browser.page('https://www.reddit.com/');
  await tab.eval(() => {
    const composer =
      '<shreddit-composer><textarea></textarea><button slot="submit-button">Ok</button></shreddit-composer>';
    const comment = (author: string) => `<shreddit-comment author="${author}"></shreddit-comment>`;
    document.body.innerHTML = ['lea', 'noe'].map(comment).join('');
    const [first] = document.querySelectorAll('shreddit-comment');
    if (first) first.innerHTML = composer;
  });
  await tab.click('textarea');
  await tab.type('Merci');
  await tab.find(badge);
  await tab.eval(() => {
    const box = document.querySelector('shreddit-composer');
    const area = document.querySelector('textarea');
    if (box) document.querySelectorAll('shreddit-comment')[1]?.append(box);
    if (area) area.value = '';
  });
  await tab.click('textarea');
  await badgeSays(tab, 'rien à signaler');
  await tab.type(draft);
  await badgeSays(tab, 'point');
  await expect.poll(() => tab.all('.badge'), patient).toHaveLength(1);
  await tab.close();
});

test('switched off under her hands, all of it goes at once and nothing comes back', async () => {
  const tab = await paraphe.browser.page('https://x.com/home');
  await writeDraft(tab, { box: '[data-testid="tweetTextarea_0"]' });
  await tab.click(badge);
  await tab.find(panel);
  const options = await paraphe.ours('options.html');
  await options.click({ role: 'switch', name: 'X' });
  await waitUntil(
    async () => (await options.find({ role: 'switch', name: 'X' })).attributes['aria-checked'] === 'false',
    { what: 'X to be off' },
  );
  await options.close();
  await tab.show();
  await tab.waitForNo(badge);
  expect(await tab.eval('document.documentElement.children.length')).toBe(2);
  await tab.click('[data-testid="SideNav_NewTweet_Button"]');
  await tab.click('[role="dialog"] [data-testid="tweetTextarea_0"]');
  await tab.type(draft);
  await tab.waitFor(`window.model().includes(${JSON.stringify(draft)})`);
  await tab.eval('new Promise((resolve) => setTimeout(resolve, 1000))');
  expect(await tab.all('.badge')).toHaveLength(0);
  expect(await tab.eval('CSS.highlights.size')).toBe(0);
  await tab.close();
});
