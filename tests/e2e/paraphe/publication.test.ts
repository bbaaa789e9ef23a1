import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { patient } from '../../browsers/patient.ts';
import { initialsRule } from '../../samples/initials-rule.ts';
import { changeSettings, type Paraphe, startParaphe, switchOn } from './start.ts';

/** A message that a network took is known to have been published, once, however soon its page goes away. */
let paraphe: Paraphe;
let options: Page;

const api = '(globalThis.browser ?? chrome)';
const turns = `${api}.storage.local.get('settings').then(({ settings }) => settings.turn)`;
const announced = `${api}.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('outbox:')).length)`;
const knows = (name: string) =>
  `${api}.runtime.sendMessage(${JSON.stringify({ type: 'person/known', args: ['bluesky', { name }] })})`;

/** Sign-offs taken in turn count the publications. */
const settle = () =>
  changeSettings(paraphe, {
    people: [{ id: 'julie', firstName: 'Julie' }],
    onDuty: 'julie',
    turn: 0,
    remember: { replies: true, people: true, days: 180 },
    signature: {
      default: { ...initialsRule, templates: ['^{initials}', '— {firstName}'], rotate: true },
    },
  });

beforeAll(async () => {
  paraphe = await startParaphe();
  await switchOn(paraphe, 'Bluesky');
  options = await paraphe.ours('options.html');
});
afterAll(() => paraphe?.stop());

/** Answers Camille Roy; the reply is ready to be sent. */
async function answering(text: string): Promise<Page> {
  const tab = await paraphe.browser.page('https://bsky.app/?lang=fr');
  await tab.click('[data-testid="replyBtn"]');
  await tab.click('[data-testid="composePostView"] .ProseMirror');
  await tab.find({ role: 'button', name: 'Paraphe' });
  await tab.type(text);
  await tab.waitFor(`window.model() === ${JSON.stringify(text)}`);
  return tab;
}

/** Once a message has settled nothing of it waits, and this many were counted. */
const counted = async (many: number) => {
  const settled = `Promise.all([${announced}, ${turns}]).then(([left, turn]) => left === 0 && turn === ${many})`;
  await options.waitFor(settled, { timeout: 25_000 });
};

describe('a message sent', () => {
  test('from a tab that closes at once is remembered', async () => {
    await settle();
    const tab = await answering('Bonjour Camille, oui. ^J');
    await tab.press('Control+Enter');
    await tab.close();
    await counted(1);
    await expect.poll(() => options.eval(knows('Camille Roy')), patient).toContain('Camille');
  });

  test('from a tab that closes at once while our worker sleeps is remembered too', async () => {
    await settle();
    const tab = await answering('Bonjour Camille, non. ^J');
    await paraphe.browser.stopWorker();
    await tab.press('Control+Enter');
    await tab.close();
    await counted(1);
  });

  test('from a page that stays counts once, even where its key was pressed twice', async () => {
    await settle();
    const tab = await answering('Bonjour Camille, peut-être. ^J');
    await tab.press('Control+Enter');
    await tab.press('Control+Enter');
    await tab.waitFor('window.submits > 0');
    await counted(1);
    await tab.close();
    await counted(1);
  });

  test('but refused by the site is not, though its tab is closed later', async () => {
    await settle();
    const tab = await answering('Bonjour Camille, demain. ^J');
    await tab.eval(`void addEventListener('keydown', (event) => {
      if (event.key === 'Enter') { event.stopImmediatePropagation(); event.preventDefault(); }
    }, true)`);
    await tab.press('Control+Enter');
    await options.waitFor(`${announced}.then((left) => left === 1)`);
    await counted(0);
    expect(await tab.eval('window.model()')).toBe('Bonjour Camille, demain. ^J');
    await tab.close();
    const next = await answering('Bonjour Camille, lundi. ^J');
    await next.press('Control+Enter');
    await counted(1);
    await next.close();
  });
});
