import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { initialsRule } from '../../samples/initials-rule.ts';
import { badge, panel } from './five-sites.ts';
import { said } from './said.ts';
import { changeSettings, type Paraphe, startParaphe, switchOn } from './start.ts';

const box = '[data-testid="tweetTextarea_0"]';
const people = [
  { id: 'julie', firstName: 'Julie', lastName: 'Durand' },
  { id: 'paul', firstName: 'Paul', lastName: 'Roy' },
];

/** What is said of a signature, and what its fix leaves in the box; `done` is said once nothing is left to say. */
interface Slip {
  readonly what: string;
  readonly draft: string;
  readonly change?: object;
  readonly says: readonly [string, Record<string, string>?];
  readonly fix: readonly [string, Record<string, string>?];
  readonly leaves: string;
}
const slips: readonly Slip[] = [
  {
    what: 'a colleague’s',
    draft: 'Merci à vous. ^PR',
    says: ['findingSignatureOtherPerson', { FOUND: 'Paul', DUTY: 'Julie' }],
    fix: ['signatureSign', { SIGNATURE: '^JD' }],
    leaves: 'Merci à vous. ^JD',
  },
  {
    what: 'nobody’s on the team',
    draft: 'Merci à vous. ^ZK',
    says: ['findingSignatureUnknownPerson', { FOUND: 'ZK' }],
    fix: ['signatureSign', { SIGNATURE: '^JD' }],
    leaves: 'Merci à vous. ^JD',
  },
  {
    what: 'put twice',
    draft: 'Merci à vous. ^JD ^JD',
    says: ['findingSignatureDoubled'],
    fix: ['signatureKeepOne'],
    leaves: 'Merci à vous. ^JD',
  },
  {
    what: 'in the middle',
    draft: 'Merci à vous. ^JD Et à samedi.',
    says: ['findingSignatureMisplaced'],
    fix: ['signatureMove'],
    leaves: 'Merci à vous. Et à samedi. ^JD',
  },
  {
    what: 'in a form the brand does not use',
    draft: 'Merci à vous. -Julie',
    says: ['findingSignatureUnknownForm', { FOUND: '-Julie', USUAL: '^JD' }],
    fix: ['signatureSign', { SIGNATURE: '^JD' }],
    leaves: 'Merci à vous. ^JD',
  },
  {
    what: 'where the brand never signs',
    draft: 'Merci à vous. ^JD',
    change: { signs: { post: 'unsigned', comment: 'signed', reply: 'signed' } },
    says: ['findingSignatureUnexpected'],
    fix: ['signatureRemove'],
    leaves: 'Merci à vous.',
  },
];

describe.each(['fr', 'en'] as const)('in %s, a signature', (lang) => {
  let paraphe: Paraphe;
  const say = said(lang);
  beforeAll(async () => {
    paraphe = await startParaphe({ lang });
    await switchOn(paraphe, 'X', 'Bluesky');
  });
  afterAll(() => paraphe?.stop());

  const settle = (signature: object = { default: initialsRule }) =>
    changeSettings(paraphe, { people, onDuty: 'julie', brand: 'Librairie Dumas', signature });
  const says = (tab: Page, sentence: string) =>
    waitUntil(async () => (await tab.text(panel)).replace(/\s/g, ' ').includes(sentence), {
      what: `the panel to say “${sentence}”`,
    });
  const stands = (tab: Page, text: string) => tab.waitFor(`window.model() === ${JSON.stringify(text)}`);
  async function onX(text: string): Promise<Page> {
    const tab = await paraphe.browser.page(`https://x.com/home?lang=${lang}`);
    await tab.click(box);
    await tab.find(badge);
    await tab.type(text);
    await stands(tab, text);
    return tab;
  }

  test.each(slips)('$what is said, mended in one press, and undo brings it back', async (slip) => {
    await settle({ default: { ...initialsRule, ...slip.change } });
    const tab = await onX(slip.draft);
    await tab.click(badge);
    await says(tab, say(...slip.says));
    await tab.click({ role: 'button', name: say(...slip.fix) });
    await stands(tab, slip.leaves);
    await tab.click(box);
    await tab.press('Control+z');
    await stands(tab, slip.draft);
    expect(await tab.eval('window.submits')).toBe(0);
    await tab.close();
  });

  test('is put by the browser’s own key, here and on Bluesky', async () => {
    await settle();
    const x = await onX('Merci à vous.');
    await paraphe.browser.shortcut('Alt+Shift+L');
    await stands(x, 'Merci à vous. ^JD');
    await x.close();
    const bluesky = await paraphe.browser.page(`https://bsky.app/intent/compose?lang=${lang}`);
    await bluesky.click('[data-testid="composePostView"] .ProseMirror');
    await bluesky.find(badge);
    await bluesky.type('Merci à vous.');
    await stands(bluesky, 'Merci à vous.');
    await paraphe.browser.shortcut('Alt+Shift+L');
    await stands(bluesky, 'Merci à vous. ^JD');
    await bluesky.close();
  });

  test('has its own habit on one network, set in the options and taken back there', async () => {
    await settle();
    const options = await paraphe.ours('options.html');
    const where = { role: 'combobox', name: say('exceptionWhere') };
    await options.find(where);
    await options.eval((label: string) => {
      const named = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
      const select = document.getElementById(named?.htmlFor ?? '');
      if (!(select instanceof HTMLSelectElement)) throw new Error(`no list “${label}”`);
      select.value = 'x';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, say('exceptionWhere'));
    await options.click('#signature .with-button button');
    await options.fill('#signature .people .fields input', '— {firstName}');
    await options.waitFor(
      `(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings.signature.networks?.x?.templates?.[0] === '— {firstName}')`,
    );
    const tab = await onX('Merci à vous.');
    await paraphe.browser.shortcut('Alt+Shift+L');
    await stands(tab, 'Merci à vous. — Julie');
    await options.click({ role: 'button', name: say('exceptionRemove', { PLACE: 'X' }) });
    await options.waitFor(
      `(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings.signature.networks?.x === undefined)`,
    );
    await options.close();
    await tab.show();
    await tab.click(badge);
    await says(tab, say('findingSignatureUnknownForm', { FOUND: '— Julie', USUAL: '^JD' }));
    await tab.close();
  });

  test('follows the account before the network, and the kind of message', async () => {
    await settle({
      default: initialsRule,
      networks: { x: { templates: ['~{firstName}'] }, bluesky: { signs: { post: 'unsigned' } } },
      accounts: { '@Boulangerie_Lune': { templates: ['— {firstName}'] } },
    });
    const tab = await onX('Merci à vous.');
    await paraphe.browser.shortcut('Alt+Shift+L');
    await stands(tab, 'Merci à vous. — Julie');
    await tab.close();
    const post = await paraphe.browser.page(`https://bsky.app/intent/compose?lang=${lang}`);
    await post.click('[data-testid="composePostView"] .ProseMirror');
    await post.type('Merci à vous.');
    await stands(post, 'Merci à vous.');
    await post.click(badge);
    await says(post, say('signatureExempt', { NAME: 'Julie' }));
    await post.close();
    const reply = await paraphe.browser.page(`https://bsky.app/?lang=${lang}`);
    await reply.click('[data-testid="replyBtn"]');
    await reply.click('[data-testid="composePostView"] .ProseMirror');
    await reply.type('Merci à vous.');
    await stands(reply, 'Merci à vous.');
    await reply.click(badge);
    await says(reply, say('findingSignatureMissing'));
    await reply.close();
  });

  test('is learned from past posts, and used once she accepts it', async () => {
    await settle();
    const options = await paraphe.ours('options.html');
    await options.click('#signature details summary');
    const posts = ['Le colis est parti', 'La salle ouvre à 9 h', 'Nous regardons', 'C’est noté', 'Oui'];
    await options.fill(
      '#signature details textarea',
      posts.map((post, turn) => `${post}, merci à vous. *${turn % 2 ? 'PR' : 'JD'}`).join('\n\n'),
    );
    await options.click({ role: 'button', name: say('learnLook') });
    await waitUntil(async () => (await options.text('#signature details')).includes('*{initials}'), {
      what: 'the proposal',
    });
    await options.click({ role: 'button', name: say('learnAccept') });
    await options.waitFor(
      `(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings.signature.default.templates.includes('*{initials}'))`,
    );
    await options.close();
  });

  test('is another’s from one press in the popup on; the toolbar and the panel say whose', async () => {
    await settle();
    const popup = await paraphe.ours('popup.html');
    const shows = `(globalThis.browser ?? chrome).action.getBadgeText({})`;
    await popup.waitFor(`${shows}.then((text) => text === 'JD')`);
    await popup.click('.duty-person:nth-of-type(2)');
    await popup.waitFor(`${shows}.then((text) => text === 'PR')`);
    await popup.close();
    const tab = await onX('Merci à vous.');
    await tab.click(badge);
    await tab.click({ role: 'button', name: say('signatureSign', { SIGNATURE: '^PR' }) });
    await stands(tab, 'Merci à vous. ^PR');
    await says(tab, say('signatureSigned', { NAME: 'Paul' }));
    await tab.close();
  });
});
