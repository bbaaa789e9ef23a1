import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { badge, draft, goToBox, siteNamed } from './five-sites.ts';
import { pageTraces } from './page-traces.ts';
import { pasted } from './pasted.ts';
import { asJulie, changeSettings, type Paraphe, startParaphe, switchOn } from './start.ts';

/** Beside LinkedIn: the side panel says what the panel would, and the page holds nothing of ours. */
let paraphe: Paraphe;

/** A box that draws its own text: it can be read, and not be written in. */
const drawnPage = `<!doctype html><html lang="fr"><title>Éditeur</title><h1>Éditeur</h1>
<div class="cm-content" role="textbox" contenteditable="true" style="height:120px;width:420px"></div>
<button>Publier</button><textarea id="paste" aria-label="Ailleurs" rows="1"></textarea>`;

beforeAll(async () => {
  paraphe = await startParaphe({
    handlers: { 'www.linkedin.com': ({ url }) => (url.pathname === '/drawn' ? drawnPage : undefined) },
  });
  await asJulie(paraphe);
  await switchOn(paraphe, 'LinkedIn');
});
afterAll(() => paraphe?.stop());

const linkedin = siteNamed('LinkedIn');
const says = (tab: Page, words: string) =>
  waitUntil(async () => (await tab.text('main')).replace(/\s/g, ' ').includes(words), {
    what: `the side panel to say “${words}”`,
  });

test('what there is to say stands beside the page, a press there writes in the box, and the page holds nothing', async () => {
  const options = await paraphe.ours('options.html#aside');
  await options.click({ role: 'switch', name: 'À côté de LinkedIn' });
  await options.find('.saved .saved');
  expect(await options.text('#aside')).toContain('Conseillé');
  await options.close();

  const tab = await paraphe.browser.page(linkedin.url);
  if (linkedin.press) await tab.click(linkedin.press);
  await tab.find(linkedin.box);
  const before = await pageTraces(tab);
  await goToBox(tab, { box: linkedin.box });
  await tab.type(draft);

  const aside = await paraphe.ours('sidepanel.html');
  await says(aside, '« Tu » ici et « vous » là');
  await aside.click({ role: 'button', name: 'Passer tout à' });
  await tab.waitFor(`window.model().startsWith('Vous venez samedi')`);
  await aside.waitForNo({ role: 'button', name: 'Passer tout à' });
  await aside.click({ role: 'button', name: 'Signer ^JD' });
  await tab.waitFor(`window.model().endsWith('attendent. ^JD')`);
  await says(aside, 'Signé par');

  expect(await tab.all(badge)).toEqual([]);
  expect(await pageTraces(tab)).toEqual(before);
  expect(await tab.eval('window.submits')).toBe(0);
  await aside.close();
  await tab.close();
});

test.each([
  ['Passer tout à « vous » : copier', 'Vous venez samedi ? Nos libraires vous attendent.'],
  ['Signer ^JD : copier', `${draft} ^JD`],
])(
  'beside a box that cannot be written in, “%s” copies the whole message as it would read',
  async (button, whole) => {
    const tab = await paraphe.browser.page('https://www.linkedin.com/drawn');
    await tab.click('.cm-content');
    await tab.type(draft);
    const aside = await paraphe.ours('sidepanel.html');
    await aside.click({ role: 'button', name: button });
    await says(aside, 'C’est copié');
    await tab.show();
    await pasted(tab, '#paste', whole);
    expect(await tab.eval('document.querySelector(".cm-content").textContent')).toBe(draft);
    await aside.close();
    await tab.close();
  },
);

test('two versions are weighed beside the page too, and the page holds nothing', async () => {
  const tab = await paraphe.browser.page(linkedin.url);
  await goToBox(tab, linkedin);
  const before = await pageTraces(tab);
  await tab.type(draft);
  const aside = await paraphe.ours('sidepanel.html');
  await says(aside, '« Tu » ici et « vous » là');
  await aside.click({ role: 'button', name: 'J’hésite' });
  await aside.waitFor(`document.querySelector('textarea')?.value === ${JSON.stringify(draft)}`);
  await aside.fill('textarea.input:not([readonly])', 'Venez samedi, nos libraires vous attendent.');
  await aside.find('.plan');
  await aside.click({ role: 'button', name: 'Revenir' });
  await says(aside, '« Tu » ici et « vous » là');
  expect(await pageTraces(tab)).toEqual(before);
  await aside.close();
  await tab.close();
});

test('another account than the brand’s is said there too, with the button that makes it ours', async () => {
  await changeSettings(paraphe, { accounts: { linkedin: ['Librairie Dumas'] } });
  const tab = await paraphe.browser.page(linkedin.url);
  await goToBox(tab, linkedin);
  await tab.type('Bonjour à toutes ^JD');
  const aside = await paraphe.ours('sidepanel.html');
  await says(aside, 'votre marque publie depuis Librairie Dumas');
  await aside.click({ role: 'button', name: 'Celui-ci est aussi à nous' });
  await aside.waitForNo({ role: 'button', name: 'Celui-ci est aussi à nous' });
  await aside.close();
  await tab.close();
});

test('without a box in front, it says where to click', async () => {
  const aside = await paraphe.ours('sidepanel.html');
  await says(aside, 'Cliquez dans le champ où vous écrivez.');
  await aside.close();
});
