import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { patient } from '../../browsers/patient.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { buildPages } from '../../pages/build-pages.ts';
import { badge, badgeSays, draft, panel } from './five-sites.ts';
import { pasted } from './pasted.ts';
import { addServer, asJulie, type Paraphe, startParaphe } from './start.ts';

/** On a site nobody wrote an adapter for she shows her compose box, and it is checked like any other. */
const demo = 'editors.example';
const forum = 'forum.example';

const topic = `<!doctype html><html lang="fr"><title>Forum</title><h1>Le sujet</h1>
<form role="search"><input type="search" name="q" style="width:300px;height:30px"></form>
<form><label>Numéro <textarea autocomplete="cc-number" rows="2" cols="30" id="card"></textarea></label></form>
<div role="log"><div contenteditable="true" id="chat" style="height:40px">…</div></div>
<form id="answer"><textarea name="answer" rows="5" cols="50"></textarea><button>Répondre</button></form>
<textarea name="note" rows="4" cols="50" placeholder="Note pour moi"></textarea>
<script>document.addEventListener('click', ({ target }) => { window.clicked = target.tagName; }, true);
document.addEventListener('submit', (event) => event.preventDefault());</script>`;

const drawnPage = `<!doctype html><html lang="fr"><title>Éditeur</title><h1>Éditeur</h1>
<div class="cm-content" role="textbox" contenteditable="true" style="height:120px;width:420px"></div>
<button>Publier</button><textarea id="paste" aria-label="Ailleurs" rows="1"></textarea>`;

let paraphe: Paraphe;

beforeAll(async () => {
  paraphe = await startParaphe({
    handlers: {
      [demo]: await buildPages(),
      [forum]: ({ url }) => (url.pathname === '/drawn' ? drawnPage : topic),
    },
  });
  await asJulie(paraphe);
});
afterAll(() => paraphe?.stop());

const bar = '.picker-bar';

/** Her own key, as the popup's button does it too. */
async function startPicking(tab: Page): Promise<void> {
  await tab.show();
  // A key of the browser's own goes to the window that was last clicked in.
  await tab.click('h1, #elsewhere');
  await tab.eval('delete window.clicked');
  await paraphe.browser.shortcut('Alt+Shift+J');
  await tab.find(bar);
}

const text = (tab: Page) => tab.eval('window.model()') as Promise<string>;

describe.each([
  'lexical',
  'quill1',
  'quill2',
  'tiptap',
  'prosemirror',
  'slate',
  'ckeditor5',
  'draft',
  'gutenberg',
  'textarea',
])('a page made with %s, where nothing was switched on', (editor) => {
  test('nothing is read before she shows the box; then it is checked, signed, undone, redone', async () => {
    const tab = await paraphe.browser.page(`https://${demo}/${editor}`);
    await tab.waitFor('window.ready');
    const box = 'textarea, [contenteditable="true"], [data-slate-editor]';
    await tab.click(box);
    expect(await tab.all(badge)).toEqual([]);
    await startPicking(tab);
    await tab.click(box);
    await tab.waitForNo(bar);
    await tab.find(badge);
    await tab.click(box);
    await tab.type(draft);
    await badgeSays(tab, '2 points');
    await tab.click(badge);
    await tab.click({ role: 'button', name: 'Signer ^JD' });
    await waitUntil(async () => (await text(tab)).trimEnd() === `${draft} ^JD`, { what: 'the signature' });
    await tab.click({ role: 'button', name: 'Fermer' });
    await tab.press('Control+z');
    await waitUntil(async () => (await text(tab)).trimEnd() === draft, { what: 'the draft as it was' });
    await tab.press('Control+Shift+z');
    await waitUntil(async () => (await text(tab)).trimEnd() === `${draft} ^JD`, {
      what: 'the signature again',
    });
    await tab.close();
  });
});

describe('a box that draws its own text is read, never written in', () => {
  test.each([
    ['Signer ^JD : copier', `${draft} ^JD`],
    ['Passer tout à « vous » : copier', 'Vous venez samedi ? Nos libraires vous attendent.'],
  ])('“%s” copies the whole message as it would read', async (button, whole) => {
    const tab = await paraphe.browser.page(`https://${forum}/drawn`);
    await startPicking(tab);
    await tab.click('.cm-content');
    await tab.waitForNo(bar);
    await tab.click('.cm-content');
    await tab.type(draft);
    await badgeSays(tab, '2 points');
    await tab.click(badge);
    await tab.click({ role: 'button', name: button });
    expect(await tab.eval('document.querySelector(".cm-content").textContent')).toBe(draft);
    await tab.click({ role: 'button', name: 'Fermer' });
    await pasted(tab, '#paste', whole);
    await tab.close();
  });
});

test('the outlines show only what may be read, arrows and Enter choose, Escape leaves all as it was', async () => {
  const tab = await paraphe.browser.page(`https://${forum}/topic/1`);
  await tab.find('#answer textarea');
  await startPicking(tab);
  await expect.poll(() => tab.text(bar), patient).toContain('Lequel est votre champ de saisie');
  await waitUntil(async () => (await tab.all('.pick-outline')).length === 2, {
    what: 'the answer and the note',
  });
  await tab.press('Escape');
  await tab.waitForNo(bar);
  expect(await tab.eval('document.documentElement.children.length')).toBe(2);

  await startPicking(tab);
  for (const secret of ['#card', '#chat', 'input[type="search"]']) {
    await tab.click(secret);
    expect(await tab.eval('window.clicked')).toMatch(/TEXTAREA|DIV|INPUT/);
    expect(await tab.all(bar)).not.toEqual([]);
    await tab.eval('delete window.clicked');
  }
  await tab.press('ArrowDown');
  await tab.find('.pick-outline.current');
  await tab.press('Enter');
  await tab.waitForNo(bar);
  await tab.find(badge);
  await expect.poll(() => tab.eval('document.activeElement.name'), patient).toBe('answer');
  await tab.type(draft);
  await badgeSays(tab, '2 points');
  await tab.click('[name="note"]');
  await tab.type('Rappeler Léa');
  await expect.poll(() => tab.eval('document.activeElement.name'), patient).toBe('note');
  expect(await tab.all(badge)).toHaveLength(1);
  await tab.close();
});

test('the click that picks is not told to the site', async () => {
  const tab = await paraphe.browser.page(`https://${forum}/topic/2`);
  await tab.find('#answer textarea');
  await startPicking(tab);
  await tab.click('#answer textarea');
  await tab.find(badge);
  expect(await tab.eval('window.clicked === undefined')).toBe(true);
  await tab.close();
});

test('where she switched the site on, the box is remembered, and only that one', async () => {
  await addServer(paraphe, forum);
  const tab = await paraphe.browser.page(`https://${forum}/topic/3`);
  await tab.find('#answer textarea');
  await startPicking(tab);
  await tab.click('#answer textarea');
  await tab.find(badge);
  await tab.goto(`https://${forum}/topic/4`);
  await tab.click('#answer textarea');
  await tab.find(badge);
  await tab.type(draft);
  await badgeSays(tab, '2 points');
  await tab.click(badge);
  await tab.find(panel);
  await tab.goto(`https://${forum}/topic/5`);
  await tab.click('[name="note"]');
  await tab.type(draft);
  await tab.click('#answer textarea');
  await tab.find(badge);
  expect(await tab.all(badge)).toHaveLength(1);
  await tab.close();
});
