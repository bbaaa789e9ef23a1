// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { networkOf } from '../index';
import { absolute } from './absolute';
import { closestOpen } from './closest-open';
import { inConversation, isConversation } from './conversation';
import { queryOpen } from './query-open';
import { sameText } from './same-text';
import { shownText } from './shown-text';
import { visiblePage } from './visible-page';

const page = { url: new URL('https://x.com/home?lang=fr'), document };

beforeEach(() => document.body.replaceChildren());

function add<T extends Element>(parent: ParentNode & Node, html: string, selector: string): T {
  const host = document.createElement('div');
  host.innerHTML = html;
  parent.append(...host.childNodes);
  const found = parent.querySelector<T>(selector);
  if (!found) throw new Error(selector);
  return found;
}

test('an ancestor is found through open shadow roots, however deep', () => {
  const outer = add<HTMLElement>(
    document.body,
    '<section class="dialog"><div id="outer"></div></section>',
    '#outer',
  );
  const inner = add<HTMLElement>(outer.attachShadow({ mode: 'open' }), '<div id="inner"></div>', '#inner');
  const box = add<HTMLElement>(inner.attachShadow({ mode: 'open' }), '<p><b id="box"></b></p>', '#box');
  expect(closestOpen(box, '.dialog')?.className).toBe('dialog');
  expect(closestOpen(box, '.nowhere')).toBeUndefined();
});

test('an ancestor is found through a frame of the same origin, and its network is the page’s', () => {
  const frame = add<HTMLIFrameElement>(document.body, '<main><iframe></iframe></main>', 'iframe');
  const inner = frame.contentDocument;
  if (!inner) throw new Error('no frame');
  const box = add<HTMLElement>(inner.body, '<textarea></textarea>', 'textarea');
  expect(closestOpen(box, 'main')?.tagName).toBe('MAIN');
  const blank = { url: new URL('about:blank'), document: inner };
  expect(visiblePage(blank).url.href).toBe(document.location.href);
  const made = { url: new URL('blob:https://x.com/7d1c'), document: inner };
  expect(visiblePage(made).url.href).toBe(document.location.href);
  expect(visiblePage(page)).toBe(page);
  expect(networkOf(blank).id).toBe('other');
});

test('matches are looked for in the named shadow roots only', () => {
  for (const id of ['outlet', 'else']) {
    const host = add<HTMLElement>(document.body, `<div id="${id}"></div>`, `#${id}`);
    add(host.attachShadow({ mode: 'open' }), `<a class="toast ${id}"></a>`, 'a');
  }
  expect(queryOpen(page, '.toast', '#outlet').map(({ className }) => className)).toEqual(['toast outlet']);
  expect(queryOpen(page, '.toast')).toEqual([]);
});

test.each([
  ['<div role="log"><p><b id="box"></b></p></div>', true],
  ['<form class="msg-form__msg"><b id="box"></b></form>', true],
  ['<form class="comment"><b id="box"></b></form>', false],
])('a private conversation is known by what is around the field: %s', (html, is) => {
  expect(inConversation(add(document.body, html, '#box'))).toBe(is);
});

test.each([
  ['/messages', true],
  ['/messages/1-2', true],
  ['/direct/t/1', true],
  ['/latest/inbox/all', true],
  ['/messagesfrompain/status/1', false],
  ['/user/messages', false],
])('on a network, %s is a conversation: %s', (path, is) => {
  expect(isConversation(document.body, new URL(path, 'https://x.com'))).toBe(is);
});

test.each([
  ['/a/status/1?s=20#x', undefined, 'https://x.com/a/status/1'],
  ['/watch?v=1', true, 'https://x.com/watch?v=1'],
  ['javascript:alert(1)', undefined, undefined],
  ['data:text/html,x', undefined, undefined],
  ['http://[', undefined, undefined],
  ['', undefined, undefined],
])('the address "%s" is only kept when it is one', (href, keep, expected) => {
  expect(absolute(page, href, keep)).toBe(expected);
});

test.each([
  ['Bonjour à tous', 'Bonjour à tous'],
  ['Bonjour  à\u00a0tous ! ', 'Bonjour à tous\u202f!'],
  [
    'La collection est là atelier.example/automn…',
    'La collection est là https://www.atelier.example/automne-2026',
  ],
  ['La collection est là atelier.fr', 'La collection est là https://atelier.fr/'],
  ['@noe oui, dimanche', '@noe@pain.example oui, dimanche'],
  ['Merci ❤', 'Merci ❤\ufe0f'],
  [
    `${'Un long message qui ne tient pas en entier '.repeat(2)}… Voir plus`,
    'Un long message qui ne tient pas en entier '.repeat(9),
  ],
])('"%s" is what was written', (shown, written) => {
  expect(sameText(shown, written)).toBe(true);
});

test.each([
  ['Bonjour', 'Bonsoir'],
  ['Bon…', 'Bonjour à tous'],
  ['', 'Bonjour'],
  ['Bonjour', ''],
  ['n’importe quoi', 'https://atelier.example/'],
])('"%s" is not "%s"', (shown, written) => {
  expect(sameText(shown, written)).toBe(false);
});

test('a post without a single space does not freeze the comparison', () => {
  expect(sameText('パ'.repeat(20_000), 'パ'.repeat(60_000))).toBe(true);
});

test('names are read without the marks that sites hide in them, and never at length', () => {
  const name = add(document.body, '<b>\u2068Léa\u2069\n  Bonnet\u200b</b>', 'b');
  expect(shownText(name)).toBe('Léa Bonnet');
  name.textContent = 'a'.repeat(100_000);
  expect(shownText(name).length).toBe(20_000);
  expect(shownText(null)).toBe('');
});
