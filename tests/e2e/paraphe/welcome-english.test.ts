import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { patient } from '../../browsers/patient.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { type Paraphe, startParaphe } from './start.ts';
import { asks, button, showsInitials, signsEverything } from './welcome-steps.ts';

/** Her first two minutes in English, with the browser closed, and dead, in the middle of them. */
let profile: string;
let paraphe: Paraphe;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'paraphe-welcome-'));
  paraphe = await startParaphe({ lang: 'en', profile });
});
afterAll(async () => {
  await paraphe?.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('every step in English, and the message is signed at the end; what she said outlives the browser', async () => {
  let tab = await paraphe.ours('welcome.html');
  await asks(tab, 'Welcome');
  await tab.click(button('Let’s start'));
  await asks(tab, 'Where do you write?');
  await tab.click(button('Skip this step'));

  await asks(tab, 'Who signs?');
  await signsEverything(tab);
  await tab.find('.saved .saved');
  await paraphe.stop();

  paraphe = await startParaphe({ lang: 'en', profile });
  tab = await paraphe.ours('options.html');
  await waitUntil(async () => (await tab.text('main')).includes('Your first steps are not finished.'), {
    what: 'the way back to the welcome',
  });
  await tab.close();
  tab = await paraphe.ours('welcome.html');
  await asks(tab, 'Who signs?');
  await showsInitials(tab);
  await tab.click(button('Continue'));
  await asks(tab, 'How do you sound?');
  await tab.click(button('Skip this step'));
  await asks(tab, 'Where does it matter most?');
  await tab.click('label:has(input[value="linkedin"])');
  await tab.click(button('Continue'));

  await asks(tab, 'Your turn');
  await tab.click('[data-practice="linkedin"] .ql-editor');
  await tab.click(button('Paraphe'));
  await tab.click(button('Sign ^JD'));
  await waitUntil(async () => (await tab.text('[data-practice="linkedin"]')).includes('^JD'), {
    what: 'the message to be signed',
  });
  await tab.click(button('Close'));
  await tab.click(button('I’m ready'));
  await tab.find('#people');
  await expect.poll(() => tab.text('#people'), patient).toContain('Julie Durand');
  expect(await tab.text('main')).not.toContain('Your first steps are not finished.');
  await tab.close();
});
