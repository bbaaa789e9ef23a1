// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { x } from './x';

const box = '[data-testid^="tweetTextarea_"]:is([contenteditable], textarea)';

test.each([
  ['timeline', box, { surface: 'post', account: 'atelier_lune', submit: ['Poster'] }],
  [
    'reply',
    box,
    {
      surface: 'reply',
      answering: 'Noé Martin @noe_martin',
      said: 'Vous ouvrez dimanche ?',
      account: 'atelier_lune',
      submit: ['返信'],
    },
  ],
  ['quote', box, { surface: 'post', account: 'atelier_lune', submit: ['Post'] }],
  ['thread', '[data-testid="tweetTextarea_1"]', { surface: 'post', part: '2/2', submit: ['Post all'] }],
  ['mobile', 'textarea', { surface: 'post', submit: ['Post'] }],
  ['changed', '[contenteditable]', { surface: 'post', guessed: true, submit: ['Post'] }],
])('on X, the box of %s is known', (situation, selector, seen) => {
  expect(capture('x', situation).seen(selector)).toEqual({ network: 'x', ...seen });
});

test('the person answered under an open post is its author, not the one above', () => {
  const { answering, surface } = capture('x', 'status').seen(box) ?? {};
  expect([surface, answering]).toEqual(['reply', 'Atelier Lune @atelier_lune']);
});

test.each([
  ['timeline', '[data-testid="SearchBox_Search_Input"]'],
  ['message', '[data-testid="dmComposerTextInput"]'],
])('on X, nothing is read in %s %s', (situation, selector) => {
  expect(capture('x', situation).seen(selector)).toBeNull();
});

test('the new post is found by its words, whatever its link looks like', () => {
  const { page } = capture('x', 'status');
  const text = 'La collection d’automne est là. https://atelier.example/automne-2026/robes';
  expect(x.permalink?.(page, text)).toBe('https://x.com/atelier_lune/status/1900000000000000009');
  expect(x.permalink?.(page, 'Un autre message, jamais publié')).toBeUndefined();
});

test('full numbers are read from the labels, in French', () => {
  const { page } = capture('x', 'status');
  expect(x.counters?.(page)).toEqual({
    comments: { value: 12, approximate: false },
    reposts: { value: 1234, approximate: false },
    likes: { value: 25, approximate: false },
    views: { value: 128_450, approximate: false },
  });
  expect(x.counters?.(capture('x', 'timeline').page)).toBeUndefined();
});

test('a share link holds the text, unless it is too long for an address', () => {
  expect(x.composer.share?.('Été & hiver\n#mode')).toBe(
    'https://x.com/intent/post?text=%C3%89t%C3%A9%20%26%20hiver%0A%23mode',
  );
  expect(x.composer.share?.('é'.repeat(2000))).toBeUndefined();
});
