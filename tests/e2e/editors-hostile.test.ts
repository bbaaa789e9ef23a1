import { describe, expect, test } from 'vitest';
import { waitUntil } from '../browsers/wait-until.ts';
import { boxUnderTest } from '../pages/box-under-test.ts';
import { parseChange } from '../pages/compose-box.ts';

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

const under = boxUnderTest();

describe.each(driven)('%s', (address) => {
  const change = parseChange('Bonjour {monde|terre} vert\nDeux');
  const lines = parseChange('Bonjour{|\n\nune ligne\n^JD}');

  test('a greeting comes first when the focus was elsewhere', async () => {
    const change = parseChange('{|Bonjour Léa, }merci à tous');
    await under.box.openWith(address, change.before);
    await under.box.page.click('#elsewhere');
    expect(await under.box.write(change)).toEqual({ ok: true, text: change.after });
    await under.box.shows(change.after);
    await under.box.page.press('Control+z');
    await under.box.shows(change.before);
  });

  test('a suggestion is written when the focus was elsewhere', async () => {
    await under.box.openWith(address, change.before);
    await under.box.page.click('#elsewhere');
    expect(await under.box.write(change)).toEqual({ ok: true, text: change.after });
    await under.box.page.type('!');
    await under.box.shows('Bonjour terre! vert\nDeux');
  });

  test('two suggestions in a row are undone one by one', async () => {
    await under.box.openWith(address, change.before);
    await under.box.write(change);
    const second = parseChange('Bonjour terre vert\nDeux{| ^JD}');
    await under.box.write(second);
    await under.box.shows(second.after);
    await under.box.page.press('Control+z');
    await under.box.shows(change.after);
    await under.box.page.press('Control+z');
    await under.box.shows(change.before);
  });

  test('nothing is written over a text that changed meanwhile', async () => {
    await under.box.openWith(address, change.before);
    const outcome = await under.box.write({ ...change, before: 'Bonjour monde vert' });
    expect(outcome).toEqual({ ok: false, why: 'changed', text: change.before });
    await under.box.shows(change.before);
  });

  test('a composition is left alone, and what it brings is not written over', async () => {
    await under.box.openWith(address, 'Bonjour monde ');
    await under.box.page.compose('^');
    await waitUntil(async () => (await under.box.read()) === 'Bonjour monde ^');
    const outcome = await under.box.startToWrite(parseChange('Bonjour {monde|terre} ^'));
    await under.box.page.compose('^^');
    await under.box.page.commit('ê');
    expect(await outcome()).toMatchObject({ ok: false, why: 'changed' });
    await under.box.shows('Bonjour monde ê');
  });

  test('reading and highlighting leave no trace', async () => {
    await under.box.openWith(address, change.before);
    const before = await under.box.ask('markup');
    await under.box.page.eval(() => {
      Object.assign(window, { mutations: 0 });
      new MutationObserver((records) => Object.assign(window, { mutations: records.length })).observe(
        document,
        { attributes: true, childList: true, characterData: true, subtree: true },
      );
    });
    await under.box.read();
    await under.box.caret();
    await under.box.ask('select', change.span);
    expect(await under.box.ask('markup')).toBe(before);
    expect(await under.box.page.eval('window.mutations')).toBe(0);
  });

  test('writing lines submits nothing, even where a bare Enter would', async () => {
    await under.box.openWith(address, lines.before);
    await under.box.page.eval('(window.enterPublishes = true)');
    expect(await under.box.write(lines)).toEqual({ ok: true, text: lines.after });
    expect(await under.box.page.eval('window.submitted')).toBe(0);
  });

  test.each([
    ['csp=none&around=shortcuts', 'Bonjour {monde|terre\n\nou lune} vert'],
    ['csp=trusted-types&around=trap', 'Bonjour {monde|terre\n\nou lune} vert'],
    ['around=peer&dir=rtl', 'شكرا {جزيلا|كثيرا} لكم 😀'],
  ])('writes on a page with %s', async (hostility, text) => {
    const hostile = parseChange(text);
    await under.box.openWith(`${address}?${hostility}`, hostile.before);
    await under.box.page.click('#elsewhere');
    const keys = await under.box.page.eval('window.shortcuts ?? 0');
    expect(await under.box.write(hostile)).toEqual({ ok: true, text: hostile.after });
    await under.box.shows(hostile.after);
    expect(await under.box.page.eval('window.shortcuts ?? 0')).toBe(keys);
    await under.box.page.press('Control+z');
    await under.box.shows(hostile.before);
  });
});

test.each(['quill1', 'quill1?place=shadow'])('on %s, a mention stays a mention', async (address) => {
  await under.box.open(address);
  await under.box.page.eval(`window.mention('ada')`);
  await under.box.page.press('End');
  const change = parseChange('@ada, bonjour {monde|terre}');
  await under.box.page.type(', bonjour monde');
  await under.box.shows(change.before);
  expect(await under.box.write(change)).toEqual({ ok: true, text: change.after });
  const signed = parseChange('@ada, bonjour {terre|terre\n\n^JD}');
  expect(await under.box.write(signed)).toEqual({ ok: true, text: signed.after });
  await under.box.shows(signed.after);
  expect(await under.box.page.all('.mention')).toHaveLength(1);
});

test('what a site changes in what we write is undone, and told', async () => {
  const change = parseChange('Bonjour {monde|terre} vert');
  await under.box.openWith('tiptap?kind=shouting', change.before);
  expect(await under.box.write(change)).toEqual({ ok: false, why: 'mismatch', text: change.before });
  await under.box.shows(change.before);
});

test('a box in a closed shadow root is none of our business', async () => {
  await under.box.open('lexical?place=closed');
  expect(await under.box.ask('isBox')).toBe(false);
});

test('a page that the server rendered is taken over by React without a complaint', async () => {
  await under.box.open('hydrated');
  await under.box.read();
  await under.box.caret();
  await under.box.page.eval('window.hydrate() && 1');
  await under.box.page.click('textarea');
  const change = parseChange('Bonjour {monde|terre}');
  await under.box.page.type(change.before);
  await under.box.shows(change.before);
  expect(await under.box.write(change)).toEqual({ ok: true, text: change.after });
  expect(await under.box.page.eval('window.hydrationErrors')).toBe(0);
});

test('a box on a page of the extension itself is written to like any other', async () => {
  const change = parseChange('Bonjour {monde|terre\n\nlune} vert');
  await under.box.openWith(under.browser.extensionUrl('practice.html'), change.before);
  expect(await under.box.write(change)).toEqual({ ok: true, text: change.after });
  await under.box.page.press('Control+z');
  await under.box.shows(change.before);
});
