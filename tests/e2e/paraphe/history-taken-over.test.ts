import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { appendEvents } from './append-events.ts';
import { type Paraphe, startParaphe } from './start.ts';

/** A later version of Paraphe changes the history while a page and the worker of this one hold it open. */
let paraphe: Paraphe;
beforeAll(async () => {
  paraphe = await startParaphe({ lang: 'en' });
});
afterAll(() => paraphe?.stop());

const store = (tab: Page, id: string) =>
  appendEvents(tab, [{ id, type: 'note/written', experiment: 'any', at: 1, text: 'A note' }]);

/** What the next version does when it starts: opens the history at a higher number. Ms until it has it, and what it finds. */
const takeOver = () =>
  new Promise<{ readonly took: number; readonly notes: readonly string[] }>((resolve, reject) => {
    const began = performance.now();
    const opening = indexedDB.open('paraphe', 1_000);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const took = performance.now() - began;
      const asking = opening.result.transaction('events').objectStore('events').getAllKeys();
      asking.onsuccess = () => {
        opening.result.close();
        resolve({ took, notes: asking.result.map(String) });
      };
    };
  });

test('the upgrade waits for nobody, finds everything, and the open page says to reload', async () => {
  const open = await paraphe.ours('history.html');
  await open.waitFor(`document.querySelector('.empty, .empty-state') !== null`);
  const newer = await paraphe.ours('options.html');
  expect(await store(newer, 'kept')).toBe(true);
  const { took, notes } = await newer.eval(takeOver);
  expect(notes).toEqual(['kept']);
  // The promise is that nobody holds it up: a connection that does would hold it for ever.
  expect(took).toBeLessThan(3_000);
  await open.waitFor(`document.querySelector('.notice')?.textContent.includes('has just been updated')`);
});

test('the former version writes nothing into what is not its own any more, and does not pretend to', async () => {
  const tab = await paraphe.ours('options.html');
  expect(await store(tab, 'too late')).toBe(false);
  const { notes } = await tab.eval(takeOver);
  expect(notes).toEqual(['kept']);
});
