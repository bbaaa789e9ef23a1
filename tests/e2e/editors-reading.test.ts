import { beforeAll, describe, expect, test } from 'vitest';
import { boxUnderTest } from '../pages/box-under-test.ts';

const under = boxUnderTest();

const pre = 'style="white-space: pre-wrap"';

/** What a person sees is what is read: no line for a margin, no space that does not show, no mark of the editor. */
const markup: readonly (readonly [what: string, html: string, text: string])[] = [
  ['nothing', '', ''],
  ['an empty line held open', '<p><br></p>', ''],
  ['paragraphs with margins', '<p>un</p><p>deux</p>', 'un\ndeux'],
  ['a blank line', '<p>un</p><p><br></p><p>deux</p>', 'un\n\ndeux'],
  ['a blank line at the end', '<p>un</p><p><br></p>', 'un\n'],
  ['text before a block', 'un<div>deux</div>trois', 'un\ndeux\ntrois'],
  ['line breaks in a paragraph', '<p>un<br>deux<br><br>trois</p>', 'un\ndeux\n\ntrois'],
  ['a last line break that holds a line open', '<p>un<br><br></p>', 'un\n'],
  ['a first line break', '<p><br>un</p>', '\nun'],
  ['a line break before a block', 'un<br><div>deux</div>', 'un\ndeux'],
  ['blocks in blocks', '<div><div><p>un</p></div><div><p>deux</p></div></div>', 'un\ndeux'],
  ['an empty block, which does not show', '<p>un</p><div></div><p>deux</p>', 'un\ndeux'],
  ['words cut in pieces', '<p>Bon<b>jour</b> <i>à <u>t</u>ous</i></p>', 'Bonjour à tous'],
  ['indented markup', '\n  <p>\n    un\n    mot\n  </p>\n  <p>deux </p>\n', 'un mot\ndeux'],
  ['spaces kept by the style', `<p ${pre}>  un   mot </p>`, '  un   mot '],
  ['line breaks kept by the style', `<p ${pre}>un\n\ndeux\n</p>`, 'un\n\ndeux'],
  ['a line break of each kind', `<p ${pre}>un\n<br></p>`, 'un\n'],
  ['line breaks kept, spaces not', '<p style="white-space: pre-line">un  mot \n  deux</p>', 'un mot\ndeux'],
  [
    'spaces the browser protects',
    '<p>un&nbsp;</p><p>deux&nbsp; trois &nbsp;quatre</p>',
    'un \ndeux  trois  quatre',
  ],
  [
    'spaces that typography protects',
    '<p>Oui&nbsp;! «&nbsp;Non&nbsp;» 3&nbsp;000&nbsp;€</p>',
    'Oui\u00A0! «\u00A0Non\u00A0» 3\u00A0000\u00A0€',
  ],
  ['marks of the editor', `<p ${pre}>\uFEFFun\u2060\u2060 mot\uFEFF</p><p>\uFEFF</p>`, 'un mot\n'],
  ['a mention', '<p>Merci <span contenteditable="false">@ada</span> !</p>', 'Merci @ada !'],
  [
    'a card the editor embeds',
    '<p>un</p><div contenteditable="false"><p>a link’s title</p></div><p>deux</p>',
    'un\ndeux',
  ],
  ['a picture of an emoji', '<p>bravo <img alt="🎉" src="data:,"> !</p>', 'bravo 🎉 !'],
  [
    'what does not show',
    '<p>un<span style="display: none">x</span><script>x</script> <button>x</button></p>',
    'un',
  ],
  ['a list', '<ul><li>un</li><li>deux</li></ul>', 'un\ndeux'],
  ['a table', '<table><tbody><tr><td>un</td><td>deux</td></tr></tbody></table>', 'un\ndeux'],
  ['families and flags', '<p>👩‍👩‍👧🇫🇷é</p>', '👩‍👩‍👧🇫🇷é'],
];

describe('reads', () => {
  test.each(markup)('%s', async (_, html, text) => {
    await under.box.open('plain');
    await under.box.page.eval((markup: string) => {
      const root = document.querySelector('[contenteditable]');
      if (root) root.innerHTML = markup;
    }, html);
    expect(await under.box.read()).toBe(text);
    const read = await under.box.ask<string[]>('select', { start: 0, end: text.length });
    // Every character that stands in a text node can be highlighted; line breaks and pictures stand in none.
    expect(read.join('').replace(/[\s\uFEFF\u2060]/g, '')).toBe(text.replace(/[\s🎉]/gu, ''));
  });

  test('a long text within a keystroke’s time', async () => {
    await under.box.open('plain?kind=pre-wrap');
    await under.box.page.eval(() => {
      const root = document.querySelector('[contenteditable]');
      for (let line = 0; line < 600; line++) {
        const paragraph = document.createElement('p');
        paragraph.innerHTML = `${'une <b>longue</b> ligne '.repeat(6)}`;
        root?.append(paragraph);
      }
    });
    expect((await under.box.read()).length).toBeGreaterThan(59_000);
    expect(await under.box.ask<number>('timeToRead')).toBeLessThan(60);
  });
});

describe('a compose box is', () => {
  const asCompose = (selector: string, inputs = false) => under.box.ask('boxAt', selector, inputs);

  beforeAll(() => under.box.page.goto('https://pages.test/fields'));

  test.each([
    ['#post', 'post'],
    ['#rich', 'rich'],
    ['#rich-word', 'rich'],
    ['#caption', 'outer'],
    ['#plaintext', 'plaintext'],
    ['#code-editor', 'code-editor'],
  ])('%s: the outermost editable element, or the text area', async (selector, id) => {
    expect(await asCompose(selector)).toBe(id);
  });

  test.each([
    ...[
      '#password',
      '#email',
      '#hidden',
      '#card',
      '#code',
      '#card-area',
      '#query',
      '#query-area',
      '#query-rich',
    ],
    ...['#frozen', '#off', '#aria-frozen', '#tiny', '#paragraph', '#no-editor'],
  ])('never %s, even when a person points at it', async (selector) => {
    expect(await asCompose(selector, true)).toBeNull();
  });

  test('a line of text only when a person says so', async () => {
    expect(await asCompose('#text')).toBeNull();
    expect(await asCompose('#text', true)).toBe('text');
  });

  test('read, never written, when the editor draws its text itself', async () => {
    await under.box.page.eval(() =>
      document.querySelector('#app')?.replaceChildren(...document.querySelectorAll('.cm-editor')),
    );
    expect(await under.box.ask('engine')).toBe('read-only');
    const text = await under.box.read();
    expect(text).toBe('code');
    expect(await under.box.ask('write', { start: 0, end: 4 }, 'x', text)).toEqual({
      ok: false,
      why: 'read-only',
      text,
    });
  });
});
