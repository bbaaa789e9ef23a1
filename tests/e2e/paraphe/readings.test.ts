import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { started } from '../../samples/started.ts';
import { chooseFile } from './choose-file.ts';
import { asJulie, type Paraphe, startParaphe } from './start.ts';

/** The history: readings taken by hand, an honest verdict, a backup that brings everything back. */
let paraphe: Paraphe;
let history: Page;

const hour = 3_600_000;
/** A cross-test whose two versions went out 80 hours apart, long enough ago to be read. */
function backup(): string {
  const now = Date.now();
  const common = { experiment: 'e1' };
  const published = (variant: 'A' | 'B', text: string, at: number) => ({
    ...common,
    id: `e1:published:${variant}:bluesky`,
    type: 'publication/observed',
    at,
    variant,
    network: 'bluesky',
    text,
  });
  const events = [
    started('e1', {
      at: now - 200 * hour,
      variants: { A: 'Samedi, une lecture avec nos libraires.', B: 'Que lire samedi ? Demandez-nous.' },
    }),
    published('A', 'Samedi, une lecture avec nos libraires.', now - 190 * hour),
    published('B', 'Que lire samedi ? Demandez-nous.', now - 110 * hour),
  ];
  return JSON.stringify({
    format: 'paraphe-history',
    version: 1,
    exportedAt: '2026-01-01T00:00:00Z',
    events,
  });
}

/** Gives a file to the options as her own choice of file would. */
async function importFile(text: string): Promise<string> {
  const tab = await paraphe.ours('options.html');
  await chooseFile(tab, '#data input[type=file]', 'paraphe-history.json', text);
  const told = () => tab.text('#data [role="status"] .notice');
  const asked = await waitUntil(told, { what: 'what the file holds' });
  if (!asked.includes('rien n’est encore écrit')) {
    await tab.close();
    return asked;
  }
  await tab.click({ role: 'button', name: 'L’ajouter' });
  const said = await waitUntil(async () => ((await told()) !== asked ? told() : ''), {
    what: 'the outcome of the import',
  });
  await tab.close();
  return said;
}

beforeAll(async () => {
  paraphe = await startParaphe();
  await asJulie(paraphe);
});
afterAll(() => paraphe?.stop());

describe('a file that is not ours changes nothing and says so', () => {
  test.each(['', '{"events": "all of them"}', 'Post id,Date,Likes'])('%j', async (text) => {
    expect(await importFile(text)).toContain('Rien n’a été modifié');
  });
});

test('a backup comes back, and twice is not doubled', async () => {
  expect(await importFile(backup())).toMatch(/3 événements/);
  expect(await importFile(backup())).toContain('vous aviez déjà tout');
});

async function read(version: 'A' | 'B', likes: string): Promise<void> {
  await history.eval((label: string) => {
    const options = [...document.querySelectorAll('option')];
    const option = options.find(({ text }) => text.startsWith(`${label} ·`));
    const select = option?.closest('select');
    if (!select || !option) throw new Error(`no publication of ${label}`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, version);
  await history.fill('.counts input', likes);
  await history.click({ role: 'button', name: 'Ajouter ce relevé' });
}

test('a reading that makes no sense is refused in a sentence, and what was typed stays', async () => {
  history = await paraphe.ours('history.html#e1');
  await history.find('.verdict-call');
  await read('A', 'beaucoup');
  await history.find('[role="status"] .notice');
  expect(await history.eval(() => document.querySelector<HTMLInputElement>('.counts input')?.value)).toBe(
    'beaucoup',
  );
  expect(await history.all('.reading-table tbody tr, .readings tbody tr')).toHaveLength(0);
});

test('two readings by hand give a verdict that stays modest', async () => {
  await read('A', '40');
  await waitUntil(async () => (await history.text('main')).includes('C’est noté'), {
    what: 'the first reading to be kept',
  });
  expect(await history.text('.verdict-call')).toContain('Rien à comparer');
  await read('B', '18');
  await waitUntil(async () => !(await history.text('.verdict-call')).includes('Rien à comparer'), {
    what: 'a verdict',
  });
  await waitUntil(async () => /A fait mieux sur Facebook\s+5\d sur 100/.test(await history.text('main')), {
    what: 'A to be said a little better',
  });
  expect(await history.text('main')).not.toMatch(/prouvé|significatif|95/);
});

test('the worker’s death in between loses nothing', async () => {
  await paraphe.browser.stopWorker();
  // A number that no date and no hour of the page can show.
  await read('B', '719');
  await waitUntil(async () => ((await history.text('main')).match(/\b719\b/g)?.length ?? 0) > 0, {
    what: 'the third reading',
  });
  await history.close();
  history = await paraphe.ours('history.html#e1');
  const shown = async () => {
    const main = await history.text('main');
    return ['40', '18', '719'].every((count) => new RegExp(`\\b${count}\\b`).test(main));
  };
  await waitUntil(shown, { what: 'all three readings' });
});
