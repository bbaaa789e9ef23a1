import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../browsers/browser.ts';
import { launch } from '../browsers/launch.ts';
import { type Sites, serveSites } from '../browsers/serve-sites.ts';
import { waitUntil } from '../browsers/wait-until.ts';
import { buildExtension } from '../pages/build-extension.ts';
import { buildPages } from '../pages/build-pages.ts';
import { ComposeBox, parseChange } from '../pages/compose-box.ts';

const driven = [
  'mastodon',
  'plain',
  'facebook',
  'draft',
  'quill1',
  'quill2',
  'bluesky',
  'slate',
  'gutenberg',
  'ckeditor5',
];

let sites: Sites;
let browser: Browser;
let box: ComposeBox;

beforeAll(async () => {
  sites = await serveSites({ 'pages.test': await buildPages() });
  browser = await launch({ sites, extension: await buildExtension() });
  box = new ComposeBox(await browser.page());
});
afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

describe.each(driven)('%s', (address) => {
  const change = parseChange('Bonjour {monde|terre} vert\nDeux');
  const lines = parseChange('Bonjour{|\n\nune ligne\n^JD}');

  test('a greeting comes first when the focus was elsewhere', async () => {
    const change = parseChange('{|Bonjour Léa, }merci à tous');
    await box.openWith(address, change.before);
    await box.page.click('#elsewhere');
    expect(await box.write(change)).toEqual({ ok: true, text: change.after });
    await box.shows(change.after);
    await box.page.press('Control+z');
    await box.shows(change.before);
  });

  test('a suggestion is written when the focus was elsewhere', async () => {
    await box.openWith(address, change.before);
    await box.page.click('#elsewhere');
    expect(await box.write(change)).toEqual({ ok: true, text: change.after });
    await box.page.type('!');
    await box.shows('Bonjour terre! vert\nDeux');
  });

  test('two suggestions in a row are undone one by one', async () => {
    await box.openWith(address, change.before);
    await box.write(change);
    const second = parseChange('Bonjour terre vert\nDeux{| ^JD}');
    await box.write(second);
    await box.shows(second.after);
    await box.page.press('Control+z');
    await box.shows(change.after);
    await box.page.press('Control+z');
    await box.shows(change.before);
  });

  test('nothing is written over a text that changed meanwhile', async () => {
    await box.openWith(address, change.before);
    const outcome = await box.write({ ...change, before: 'Bonjour monde vert' });
    expect(outcome).toEqual({ ok: false, why: 'changed', text: change.before });
    await box.shows(change.before);
  });

  test('a composition is left alone, and what it brings is not written over', async () => {
    await box.openWith(address, 'Bonjour monde ');
    await box.page.compose('^');
    await waitUntil(async () => (await box.read()) === 'Bonjour monde ^');
    const outcome = await box.startToWrite(parseChange('Bonjour {monde|terre} ^'));
    await box.page.compose('^^');
    await box.page.commit('ê');
    expect(await outcome()).toMatchObject({ ok: false, why: 'changed' });
    await box.shows('Bonjour monde ê');
  });

  test('reading and highlighting leave no trace', async () => {
    await box.openWith(address, change.before);
    const before = await box.ask('markup');
    await box.page.eval(() => {
      Object.assign(window, { mutations: 0 });
      new MutationObserver((records) => Object.assign(window, { mutations: records.length })).observe(
        document,
        { attributes: true, childList: true, characterData: true, subtree: true },
      );
    });
    await box.read();
    await box.caret();
    await box.ask('select', change.span);
    expect(await box.ask('markup')).toBe(before);
    expect(await box.page.eval('window.mutations')).toBe(0);
  });

  test('writing lines submits nothing, even where a bare Enter would', async () => {
    await box.openWith(address, lines.before);
    await box.page.eval('(window.enterPublishes = true)');
    expect(await box.write(lines)).toEqual({ ok: true, text: lines.after });
    expect(await box.page.eval('window.submitted')).toBe(0);
  });

  test.each([
    ['csp=none&around=shortcuts', 'Bonjour {monde|terre\n\nou lune} vert'],
    ['csp=trusted-types&around=trap', 'Bonjour {monde|terre\n\nou lune} vert'],
    ['around=peer&dir=rtl', 'شكرا {جزيلا|كثيرا} لكم 😀'],
  ])('writes on a page with %s', async (hostility, text) => {
    const hostile = parseChange(text);
    await box.openWith(`${address}?${hostility}`, hostile.before);
    await box.page.click('#elsewhere');
    const keys = await box.page.eval('window.shortcuts ?? 0');
    expect(await box.write(hostile)).toEqual({ ok: true, text: hostile.after });
    await box.shows(hostile.after);
    expect(await box.page.eval('window.shortcuts ?? 0')).toBe(keys);
    await box.page.press('Control+z');
    await box.shows(hostile.before);
  });
});

test.each(['quill1', 'quill1?place=shadow'])('on %s, a mention stays a mention', async (address) => {
  await box.open(address);
  await box.page.eval(`window.mention('ada')`);
  await box.page.press('End');
  const change = parseChange('@ada, bonjour {monde|terre}');
  await box.page.type(', bonjour monde');
  await box.shows(change.before);
  expect(await box.write(change)).toEqual({ ok: true, text: change.after });
  const signed = parseChange('@ada, bonjour {terre|terre\n\n^JD}');
  expect(await box.write(signed)).toEqual({ ok: true, text: signed.after });
  await box.shows(signed.after);
  expect(await box.page.all('.mention')).toHaveLength(1);
});

test('what a site changes in what we write is undone, and told', async () => {
  const change = parseChange('Bonjour {monde|terre} vert');
  await box.openWith('tiptap?kind=shouting', change.before);
  expect(await box.write(change)).toEqual({ ok: false, why: 'mismatch', text: change.before });
  await box.shows(change.before);
});

test('a box in a closed shadow root is none of our business', async () => {
  await box.open('lexical?place=closed');
  expect(await box.ask('isBox')).toBe(false);
});

test('a page that the server rendered is taken over by React without a complaint', async () => {
  await box.open('hydrated');
  await box.read();
  await box.caret();
  await box.page.eval('window.hydrate() && 1');
  await box.page.click('textarea');
  const change = parseChange('Bonjour {monde|terre}');
  await box.page.type(change.before);
  await box.shows(change.before);
  expect(await box.write(change)).toEqual({ ok: true, text: change.after });
  expect(await box.page.eval('window.hydrationErrors')).toBe(0);
});

test('a box on a page of the extension itself is written to like any other', async () => {
  const change = parseChange('Bonjour {monde|terre\n\nlune} vert');
  await box.openWith(browser.extensionUrl('practice.html'), change.before);
  expect(await box.write(change)).toEqual({ ok: true, text: change.after });
  await box.page.press('Control+z');
  await box.shows(change.before);
});
