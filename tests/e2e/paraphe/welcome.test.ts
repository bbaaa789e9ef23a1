import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { patient } from '../../browsers/patient.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { type Paraphe, startParaphe } from './start.ts';
import { asks, button, signsEverything } from './welcome-steps.ts';

/** Her first two minutes: every step may be skipped, what she decided is kept, and she goes on where she stopped. */
let paraphe: Paraphe;
beforeAll(async () => {
  paraphe = await startParaphe();
});
afterAll(() => paraphe?.stop());

const badge = button('Paraphe');

let tab: Page;

test('from three pictures to the networks: what she refuses is said, what she allows is on', async () => {
  tab = await paraphe.ours('welcome.html');
  await asks(tab, 'Bienvenue');
  expect(await tab.all('.welcome-pictures .picture')).toHaveLength(3);
  await tab.click(button('Commencer'));

  await tab.click({ role: 'switch', name: 'Bluesky' });
  await paraphe.browser.permissionPrompt('refuse');
  await waitUntil(async () => (await tab.text('.welcome-networks')).includes('Vous avez refusé'), {
    what: 'the refusal to be said',
  });
  await tab.click({ role: 'switch', name: 'LinkedIn' });
  await paraphe.browser.permissionPrompt('accept');
  await tab.click(button('Continuer'));
  await asks(tab, 'Qui signe');
});

test('who signs is kept at once: closed and opened again, she goes on where she stopped', async () => {
  await signsEverything(tab);
  // Kept, not only shown: she may close the page the moment after.
  await tab.waitFor(`(globalThis.browser ?? chrome).storage.local.get('settings')
    .then(({ settings }) => settings.signature.default.signs.post === 'signed')`);

  await tab.close();
  tab = await paraphe.ours('welcome.html');
  await asks(tab, 'Qui signe');
  await expect.poll(() => tab.all('.fields input'), patient).toHaveLength(2);
  await tab.click(button('Continuer'));
  await asks(tab, 'ton');
});

test('skipping what she does not want to decide, to a signed message', async () => {
  await tab.click(button('Passer cette étape'));
  await asks(tab, 'compte');
  await tab.click('label:has(input[value="linkedin"])');
  await tab.click(button('Continuer'));

  await tab.click('[data-practice="linkedin"] [role="textbox"], [data-practice="linkedin"] .ql-editor');
  await tab.click(badge);
  await tab.click(button('Passer tout à'));
  await tab.click(button('Signer ^JD'));
  await waitUntil(async () => (await tab.text('[data-practice="linkedin"]')).includes('10 h. ^JD'), {
    what: 'the message to be signed',
  });
  await tab.click(button('Fermer'));
  await tab.click(button('C’est parti'));
  await tab.find('#people');
  await expect.poll(() => tab.text('#people'), patient).toContain('Julie Durand');
  await tab.close();
});

test('who leaves at once is asked nothing more, and can come back', async () => {
  tab = await paraphe.ours('welcome.html');
  await asks(tab, 'Bienvenue');
  await tab.click(button('Je me débrouille'));
  await tab.find('#people');
  await tab.close();
});
