import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../browsers/wait-until.ts';
import { buildPages } from '../../pages/build-pages.ts';
import { badge, badgeSays, draft, writeDraft } from './five-sites.ts';
import { clickEverything, pressEverything } from './press-everything.ts';
import { addServer, asJulie, changeSettings, type Paraphe, startParaphe } from './start.ts';

/** A site nobody wrote an adapter for, switched on: nothing of ours publishes there either, and no key is disturbed. */
const forum = 'forum.example';
const editors = 'editors.example';

const topic = `<!doctype html><html lang="fr"><title>Forum</title><h1>Le sujet</h1>
<form id="answer"><textarea name="answer" rows="5" cols="50"></textarea><button>Répondre</button></form>
<script>window.submits = 0; window.model = () => document.querySelector('textarea').value;
document.addEventListener('submit', (event) => { event.preventDefault(); window.submits += 1; });
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.ctrlKey) window.submits += 1;
});</script>`;

let paraphe: Paraphe;
beforeAll(async () => {
  paraphe = await startParaphe({ handlers: { [forum]: () => topic, [editors]: await buildPages() } });
  await asJulie(paraphe);
  await addServer(paraphe, forum);
  await addServer(paraphe, editors);
});
afterAll(() => paraphe?.stop());

test.each([
  ['by the mouse', clickEverything],
  ['by the keyboard', (tab: Parameters<typeof clickEverything>[0]) => pressEverything(tab, false)],
])('every control of ours, %s, publishes nothing', async (_, useAll) => {
  // Those that silence a finding, or hide the badge, did so for good.
  await changeSettings(paraphe, { silenced: [], hidden: [] });
  const tab = await paraphe.browser.page(`https://${forum}/topic/1`);
  await writeDraft(tab, { box: 'textarea' });
  await tab.eval('window.sameVisit = true');
  const used = await useAll(tab);
  expect(new Set(used).size).toBeGreaterThan(3);
  expect(await tab.eval('window.submits')).toBe(0);
  expect(await tab.eval('window.sameVisit')).toBe(true);
  await tab.close();
});

describe.each(['lexical', 'quill1', 'tiptap', 'draft', 'textarea'])('on %s', (editor) => {
  test('dead keys and input methods: nothing is said, moved or written before the letter is there', async () => {
    const tab = await paraphe.browser.page(`https://${editors}/${editor}`);
    await tab.waitFor('window.ready');
    await tab.click('textarea, [contenteditable="true"]');
    await tab.type(`${draft} `);
    await badgeSays(tab, '2 points');
    const { x, y } = await tab.find(badge);
    await tab.compose('^');
    await tab.compose('^^');
    const during = await tab.find(badge);
    expect([during.x, during.y, during.name.includes('2 points')]).toEqual([x, y, true]);
    await tab.commit('ê');
    await waitUntil(async () => String(await tab.eval('window.model()')).trimEnd() === `${draft} ê`, {
      what: 'the letter alone',
    });
    await tab.type(' ^JD');
    await badgeSays(tab, '1 point');
    await tab.close();
  });
});

test('a box in a closed shadow root: nothing is read, shown or written', async () => {
  const tab = await paraphe.browser.page(`https://${editors}/lexical?place=closed`);
  await tab.waitFor('window.ready');
  await tab.click('[contenteditable="true"]');
  await tab.type(draft);
  await tab.waitFor(`window.model().startsWith('Tu viens')`);
  expect(await tab.all(badge)).toEqual([]);
  expect(await tab.eval('document.documentElement.children.length')).toBe(2);
  await tab.close();
});
