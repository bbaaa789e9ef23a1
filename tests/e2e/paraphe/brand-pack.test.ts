import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrandVoice } from '../../../lib/voice/brand-voice.ts';
import { parseBrandVoice } from '../../../lib/voice/parse-brand-voice.ts';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { chooseFile } from './choose-file.ts';
import { extensionApi } from './extension-api.ts';
import { said } from './said.ts';
import { asJulie, changeSettings, type Paraphe, startParaphe } from './start.ts';

/** The voice of the bookshop, with something of each kind that a pack can hold. */
const voice: BrandVoice = {
  address: { fr: 'vous', de: 'tu' },
  dimensions: { formal: -1, funny: 1 },
  words: [
    { word: 'pas cher', kind: 'banned', instead: 'à petit prix', reason: 'nous vendons des livres' },
    { word: 'lectrice', kind: 'preferred', instead: 'cliente' },
  ],
  audience: { who: 'les gens du quartier', reading: 'simple', jargon: ['Pléiade'] },
  emoji: { most: 2, banned: ['🙏'] },
  hashtags: { most: 3, placed: 'end' },
  punctuation: { exclamations: 1 },
  inclusive: 'middle-dot',
  perNetwork: { x: { address: { fr: 'tu' }, dimensions: { funny: 1 } } },
  perAccount: { '@dumas_sav': { emoji: { most: 0 } } },
};

describe.each(['fr', 'en'] as const)('in %s, the voice as a file', (lang) => {
  const say = said(lang);
  let folder: string;
  let paraphe: Paraphe;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paraphe-pack-'));
    paraphe = await startParaphe({ lang, downloads: folder });
    await asJulie(paraphe);
    await changeSettings(paraphe, { voice });
  });
  afterAll(async () => {
    await paraphe?.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const settings = async (tab: Page) =>
    (
      await extensionApi(tab)<{ settings: { voice: BrandVoice; brand: string } }>(
        'storage.local.get',
        'settings',
      )
    ).settings;
  const kept = async (tab: Page) => (await settings(tab)).voice;
  async function packOpened(): Promise<Page> {
    const tab = await paraphe.ours('options.html#voice');
    await tab.waitFor(
      `[...document.querySelectorAll('#voice details')].some((one) =>
        one.querySelector('summary').textContent === ${JSON.stringify(say('voicePack'))} && (one.open = true))`,
    );
    return tab;
  }
  /** The whole of the one file that was saved. */
  const saved = () =>
    waitUntil(
      async () => {
        // A driven Chromium gives downloads names of its own; Firefox writes into another file first.
        const [name, ...others] = (await readdir(folder)).filter((one) => !one.endsWith('.part'));
        if (name === undefined || others.length > 0) return undefined;
        const text = await readFile(join(folder, name), 'utf8');
        return text.endsWith('}\n') ? text : undefined;
      },
      { what: 'the file' },
    );

  test('is saved by one press, holds the whole voice and the brand’s name, and gives it back to a colleague', async () => {
    const tab = await packOpened();
    await tab.click({ role: 'button', name: say('voicePackExport') });
    const file = await saved();
    const named = { ...voice, name: 'Librairie Dumas' };
    expect(JSON.parse(file)).toEqual(named);
    expect(parseBrandVoice(file)).toEqual({ voice: named, problems: [] });
    await tab.close();

    await changeSettings(paraphe, { voice: { address: { fr: 'tu' }, words: [] } });
    const again = await packOpened();
    await chooseFile(again, '#voice input[type=file][accept*=json]', 'paraphe-voice.json', file);
    await again.click({ role: 'button', name: say('voicePackUse') });
    await waitUntil(async () => (await kept(again)).words.length === voice.words.length, {
      what: 'the voice to be kept',
    });
    expect(await kept(again)).toEqual(voice);
    await again.waitFor(`document.querySelector('#voice input[value=vous]').checked`);
    await again.close();
  });

  const naming = { role: 'switch', name: say('voicePackCall', { NAME: 'Alba' }) };
  const pack = JSON.stringify({ name: 'Alba', address: { fr: 'tu' } });
  const choose = async (tab: Page) => {
    await chooseFile(tab, '#voice input[type=file][accept*=json]', 'alba.json', pack);
    return (await tab.find(naming)).attributes['aria-checked'];
  };
  const use = async (tab: Page) => {
    await tab.click({ role: 'button', name: say('voicePackUse') });
    await waitUntil(async () => (await kept(tab)).address.fr === 'tu', { what: 'the voice to be kept' });
  };
  const signs = (name: string) =>
    `[...document.querySelectorAll('#signature input')].some((one) => one.value === ${JSON.stringify(name)})`;

  test('the name of another brand is proposed, and taken only where she says so', async () => {
    const tab = await packOpened();
    expect(await choose(tab)).toBe('false');
    await use(tab);
    expect((await settings(tab)).brand).toBe('Librairie Dumas');
    expect(await kept(tab)).not.toHaveProperty('name');
    await tab.close();
    const again = await packOpened();
    await choose(again);
    await again.click(naming);
    await use(again);
    await again.waitFor(signs('Alba'));
    await waitUntil(async () => (await settings(again)).brand === 'Alba', { what: 'the name to be kept' });
    await again.close();
  });

  test('a brand without a name takes the file’s, unless she says no', async () => {
    await changeSettings(paraphe, { voice: {}, brand: '' });
    const tab = await packOpened();
    expect(await choose(tab)).toBe('true');
    await use(tab);
    await tab.waitFor(signs('Alba'));
    await tab.close();
  });
});
