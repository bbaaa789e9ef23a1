// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { mastodon } from './mastodon';

test('Mastodon is known by its software, on any host', () => {
  expect(capture('mastodon', 'post').seen('textarea')).toEqual({
    network: 'mastodon',
    surface: 'post',
    account: 'lune',
    server: 'mastodon.example',
    submit: ['Publier'],
  });
});

test('who is answered is known with their server, in any language', () => {
  expect(capture('mastodon', 'reply').seen('textarea')).toEqual({
    network: 'mastodon',
    surface: 'reply',
    answering: 'Noé Martin @noe@pain.example',
    said: 'متى تفتحون؟',
    account: 'lune',
    server: 'social.example',
    submit: ['ردّ'],
  });
});

test('a picture with no description yet is counted, a described one is not', () => {
  const { page, at } = capture('mastodon', 'pictures');
  expect(mastodon.box(at('textarea'), page)?.picturesWithoutAlt).toBe(1);
  at('.icon-button.active').classList.remove('active');
  expect(mastodon.box(at('textarea'), page)?.picturesWithoutAlt).toBeUndefined();
});

test('the content warning is counted with the message', () => {
  const { page, at } = capture('mastodon', 'post');
  const facts = mastodon.box(at('textarea'), page)?.facts;
  expect(facts).toEqual({ contentWarning: 'nourriture', maxCharacters: 500 });
  expect(mastodon.limit('post', { ...facts, maxCharacters: 1000 })?.measure('Du pain')).toBe(17);
});

test.each([
  ['direct', 'textarea'],
  ['post', '.search__input'],
  ['post', '#cw-spoiler-input'],
])('on Mastodon, nothing is read in %s %s', (situation, selector) => {
  expect(capture('mastodon', situation).seen(selector)).toBeNull();
});

test('the open post tells its address and its counters', () => {
  const { page } = capture('mastodon', 'open-post');
  expect(mastodon.permalink?.(page, 'La collection d’automne est là !')).toBe(
    'https://mastodon.example/@lune/1135',
  );
  expect(mastodon.counters?.(page)).toEqual({
    likes: { value: 1100, approximate: true },
    reposts: { value: 4, approximate: false },
  });
});

test.each([
  ['mastodon.example', 'https://mastodon.example/share?text=Bonjour'],
  ['social.example:8443', 'https://social.example:8443/share?text=Bonjour'],
  ['evil.example/@x?', undefined],
  ['javascript:alert(1)', undefined],
])('a share link needs a host that is one (%s)', (host, link) => {
  expect(mastodon.composer.share?.('Bonjour', { host })).toBe(link);
});

test('where the server cannot be asked, the counter of the page tells its limit', () => {
  const { page, at } = capture('mastodon', 'post');
  const textarea = at('textarea') as HTMLTextAreaElement;
  textarea.value = 'Lisez https://librairie.fr/une-adresse-bien-longue-qui-compte-pour-vingt-trois';
  const counter = at('.character-counter');
  // Of 5,000: "Lisez " is 6, any link 23, and the content warning of this page 10.
  counter.textContent = String(5000 - 6 - 23 - 10);
  expect(mastodon.box(textarea, page)?.facts?.maxCharacters).toBe(5000);
  counter.textContent = '…';
  expect(mastodon.box(textarea, page)?.facts?.maxCharacters).toBeUndefined();
});
