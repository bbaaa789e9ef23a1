import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '../../browsers/wait-until.ts';
import { badge, panel } from './five-sites.ts';
import { addServer, asJulie, type Paraphe, startParaphe, switchOn } from './start.ts';

/** The statistics of the package are read by the worker, and what they hear is said beside the box. */
let paraphe: Paraphe;

beforeAll(async () => {
  paraphe = await startParaphe();
  await asJulie(paraphe);
  await switchOn(paraphe, 'Bluesky');
});
afterAll(() => paraphe?.stop());

test('an answer that reads as negative says how surely, and for which words', async () => {
  const tab = await paraphe.browser.page('https://bsky.app/?lang=fr');
  await tab.click('[data-testid="replyBtn"]');
  await tab.click('[data-testid="composePostView"] .ProseMirror');
  await tab.find(badge);
  await tab.type('Bonjour Camille, quelle honte, c’est un scandale et une catastrophe, vraiment triste. ^JD');
  await tab.click(badge);
  await waitUntil(
    async () => /négative \(\d chances sur 10\).*(honte|scandale|catastrophe)/s.test(await tab.text(panel)),
    { what: 'the panel to say it' },
  );
  expect(await tab.text(panel)).not.toContain('$');
  await tab.close();
});

test('a message in two languages is heard in both: which is which, its words or a library tell', async () => {
  const tab = await paraphe.browser.page('https://bsky.app/?lang=fr');
  await tab.click('[data-testid="replyBtn"]');
  await tab.click('[data-testid="composePostView"] .ProseMirror');
  await tab.find(badge);
  await tab.type('Bonjour Camille, voici nos nouveaux horaires pour samedi prochain. ');
  await tab.type('Awful service, shameful staff, terrible disappointing experience everywhere. ^JD');
  await tab.click(badge);
  await waitUntil(
    async () => /négative \(\d chances sur 10\).*(Awful|shameful|terrible)/s.test(await tab.text(panel)),
    { what: 'the panel to say it' },
  );
  await tab.close();
});

test('a picture with no description is said once she is back in the box', async () => {
  await addServer(paraphe, 'mastodon.social');
  const tab = await paraphe.browser.page('https://mastodon.social/home');
  await tab.click('textarea');
  await tab.find(badge);
  await tab.type('Nos bancs sont finis, venez les voir samedi. ^JD');
  // As Mastodon marks a picture that was just attached.
  await tab.eval(() => {
    const warning = document.createElement('div');
    warning.className = 'compose-form__upload__warning';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'icon-button active';
    button.textContent = 'ALT';
    warning.append(button);
    document.querySelector('textarea')?.form?.append(warning);
  });
  await tab.click(badge);
  await waitUntil(async () => (await tab.text(panel)).includes('n’a pas de description'), {
    what: 'the panel to say it',
  });
  await tab.close();
});
