import { afterAll, beforeAll, expect, test } from 'vitest';
import { patient } from '../../browsers/patient.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { bakery } from '../../samples/bakery.ts';
import { badge, panel } from './five-sites.ts';
import { asJulie, changeSettings, type Paraphe, startParaphe, switchOn } from './start.ts';

/** She speaks for two brands: each has its rules, and the account that writes says which ones hold. */
let paraphe: Paraphe;
beforeAll(async () => {
  paraphe = await startParaphe();
  await asJulie(paraphe);
  await switchOn(paraphe, 'X');
});
afterAll(() => paraphe?.stop());

const button = (name: string) => ({ role: 'button', name }) as const;

test('a second brand begins anew, the first comes back as it was, and each has its own voice', async () => {
  const tab = await paraphe.ours('options.html#brands');
  await tab.click(button('Ajouter une marque'));
  await tab.fill('#brands .person-form input', 'Vélo Club');
  await tab.click('#brands .person-form .button.main');
  const name = () => tab.eval(() => document.querySelector<HTMLInputElement>('#signature input')?.value);
  await waitUntil(async () => (await name()) === 'Vélo Club', { what: 'the new brand to be shown' });
  await expect
    .poll(() => tab.eval(() => document.querySelectorAll('#voice .words li').length), patient)
    .toBe(0);
  await tab.click(button('Choisir Librairie Dumas'));
  await waitUntil(async () => (await name()) === 'Librairie Dumas', { what: 'the first brand to be back' });
  await expect.poll(() => tab.text('#voice'), patient).toContain('pas cher');
  await tab.find('.saved .saved');
  await tab.close();
  const again = await paraphe.ours('options.html#brands');
  await expect.poll(() => again.text('#brands'), patient).toContain('Vélo Club');
  await again.close();
});

test('where an account of the other brand writes, that brand’s rules hold by themselves', async () => {
  await changeSettings(paraphe, {
    accounts: { x: ['@LibrairieDumas'] },
    otherBrands: [bakery],
  });
  const tab = await paraphe.browser.page('https://x.com/home');
  await tab.click('[data-testid="tweetTextarea_0"]');
  await tab.type('Venez samedi, vous verrez nos nouvelles fournées.');
  await tab.click(badge);
  // The bakery says tu and does not sign; the bookshop says vous and signs.
  await waitUntil(async () => (await tab.text(panel)).includes('votre marque dit'), {
    what: 'the bakery’s own form of address',
  });
  expect(await tab.text(panel)).not.toContain('Pas encore signé');
  expect(await tab.text(panel)).not.toContain('votre marque publie depuis');
  await tab.close();
});
