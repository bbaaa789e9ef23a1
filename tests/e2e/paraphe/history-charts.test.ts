import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../browsers/page.ts';
import { waitUntil } from '../../browsers/wait-until.ts';
import { appendEvents } from './append-events.ts';
import { said } from './said.ts';
import { type Paraphe, startParaphe } from './start.ts';
import { triedHistory } from './tried-history.ts';

/** Every chart can be taken away as it looks, by day and by night, and says the same as a table. */
const t = said('en');

/** Width and height of a PNG, and whether anything is drawn on it. Source: w3.org/TR/png-3, sections 5 and 11.2.1. */
function readPng(file: Buffer) {
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const pixels = inflateSync(Buffer.concat(data));
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20), shades: new Set(pixels).size };
}

const channel = (value: number) => (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((one) =>
    channel(Number(one) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
/** WCAG 2.2, 1.4.3. */
const contrast = (one: string, other: string) => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

describe.each([
  ['by day', false],
  ['by night', true],
] as const)('%s', (_, dark) => {
  let folder: string;
  let paraphe: Paraphe;
  let tab: Page;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paraphe-charts-'));
    paraphe = await startParaphe({ lang: 'en', dark, downloads: folder });
    tab = await paraphe.ours('history.html');
    expect(await appendEvents(tab, triedHistory(Date.now()))).toBe(true);
  });
  afterAll(async () => {
    await paraphe?.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Presses a button that saves, and gives the file that came. */
  async function saved(button: string): Promise<Buffer> {
    const before = new Set(await readdir(folder));
    await tab.click({ role: 'button', name: button });
    return waitUntil(
      async () => {
        const [name] = (await readdir(folder)).filter(
          (one) => !before.has(one) && !/(part|crdownload)$/.test(one),
        );
        const file = name === undefined ? undefined : await readFile(join(folder, name));
        // Whole: a drawing and a picture both say where they end.
        return file && /<\/svg>$|IEND....$/s.test(file.subarray(-60).toString('latin1')) ? file : undefined;
      },
      { what: `a file for ${button}` },
    );
  }

  /** From the next press on, how large the drawing is at the very moment of the press: more may be learnt, and drawn, after. */
  const measureAtPress = (drawing: string) =>
    tab.eval((css) => {
      const measure = () => {
        const { width, height } = document.querySelector(css)?.getBoundingClientRect() ?? {};
        Reflect.set(window, 'measured', { width, height });
      };
      document.addEventListener('click', measure, { capture: true, once: true });
    }, drawing);

  test.each([
    ['what the readings say', 'history.html#told-1', 'svg.outcomes'],
    ['what one network tells of another', 'history.html#/learnt', 'svg.matrix'],
    ['a way of writing', 'history.html#/learnt', 'svg.effects'],
    ['were we right', 'history.html#/learnt', 'svg.reliability'],
  ])('%s: a picture, a drawing, and a table', async (_, address, drawing) => {
    await tab.goto(paraphe.browser.extensionUrl(address));
    await tab.find(drawing);
    const { png, svg } = await tab.eval((css) => {
      const home = document.querySelector(css)?.closest('.chart, .card');
      const names = [...(home?.querySelectorAll('button[aria-label]') ?? [])].map((one) =>
        one.getAttribute('aria-label'),
      );
      return {
        png: names.find((one) => one?.includes('PNG')) ?? '',
        svg: names.find((one) => one?.includes('SVG')) ?? '',
      };
    }, drawing);

    await measureAtPress(drawing);
    const picture = readPng(await saved(png));
    const shown = (await tab.eval('window.measured')) as { readonly width: number; readonly height: number };
    // Twice as many pixels as on the page: sharp on any screen.
    expect(Math.abs(picture.width - 2 * shown.width)).toBeLessThanOrEqual(2);
    expect(Math.abs(picture.height - 2 * shown.height)).toBeLessThanOrEqual(2);
    expect(picture.shades).toBeGreaterThan(8);

    const text = (await saved(svg)).toString('utf8');
    const { broken, paper, inks, words } = await tab.eval((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      const texts = [...parsed.querySelectorAll('text')].filter((one) => one.textContent?.trim());
      return {
        broken: parsed.querySelector('parsererror') !== null || parsed.documentElement.localName !== 'svg',
        paper: parsed.querySelector('rect')?.getAttribute('fill') ?? '',
        inks: [...new Set(texts.map((one) => one.getAttribute('fill') ?? ''))],
        words: texts.length,
      };
    }, text);
    expect(broken).toBe(false);
    expect(words).toBeGreaterThan(2);
    expect(luminance(paper) < 0.5).toBe(dark);
    for (const ink of inks) expect(contrast(paper, ink), `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5);

    // The same as a table, reached with the keyboard where it is folded.
    const rows = await tab.eval((css) => {
      const home = document.querySelector(css)?.closest('.chart, .card');
      const fold = home?.querySelector<HTMLElement>('details.chart-table > summary');
      fold?.focus();
      return { folded: fold !== null, rows: home?.querySelectorAll('table tbody tr').length ?? 0 };
    }, drawing);
    expect(rows.rows).toBeGreaterThan(0);
    if (!rows.folded) return;
    await tab.press('Enter');
    await tab.waitFor(`document.activeElement?.closest('details')?.open === true`);
  });

  test('screen readers hear the table or a name, never a bare drawing', async () => {
    for (const address of ['history.html#told-1', 'history.html#/learnt']) {
      await tab.goto(paraphe.browser.extensionUrl(address));
      await tab.find('main svg:not(.icon)');
      const bare = await tab.eval(() =>
        [...document.querySelectorAll('main svg')]
          .filter((one) => !one.closest('[aria-hidden="true"]') && !one.getAttribute('aria-label'))
          .map((one) => one.getAttribute('class')),
      );
      expect(bare).toEqual([]);
    }
  });

  test('what we got wrong is told, with the way to it', async () => {
    await tab.goto(paraphe.browser.extensionUrl('history.html#/learnt'));
    await tab.find({ role: 'heading', name: t('learntWrong') });
    await tab.click('main a[href="#told-3"]');
    await tab.waitFor(`location.hash === '#told-3' && document.querySelector('.said') !== null`);
  });
});
