// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { linkedin } from './linkedin';

test.each([
  ['post-in-shadow', '.ql-editor', { surface: 'post', account: 'Atelier Lune', submit: ['Publier'] }],
  [
    'comments',
    '#comment',
    {
      surface: 'comment',
      answering: 'Noé Martin',
      said: 'Quel tissu pour un rideau ?',
      account: 'Inès Caron',
      submit: ['Commenter'],
    },
  ],
  [
    'comments',
    '#reply',
    {
      surface: 'reply',
      answering: 'Sana Haddad',
      said: 'Le lin lavé.',
      account: 'Inès Caron',
      submit: ['Répondre'],
    },
  ],
  ['old', '#post', { surface: 'post', submit: ['Post'] }],
  [
    'old',
    '#comment',
    { surface: 'comment', answering: 'Noé Martin', said: 'Which fabric for a curtain?', submit: ['Comment'] },
  ],
  ['old', '#reply', { surface: 'reply', answering: 'Sana Haddad', submit: ['Reply'] }],
])('on LinkedIn, the box of %s %s is known', (situation, selector, seen) => {
  expect(capture('linkedin', situation).seen(selector)).toEqual({ network: 'linkedin', ...seen });
});

test.each([
  ['chat', '.msg-form__contenteditable'],
  ['chat', 'input'],
  ['post-in-shadow', '.ql-clipboard'],
])('on LinkedIn, nothing is read in %s %s', (situation, selector) => {
  expect(capture('linkedin', situation).seen(selector)).toBeNull();
});

test('the toast says where the new post is', () => {
  const { page } = capture('linkedin', 'published');
  expect(linkedin.permalink?.(page, 'Bonjour')).toBe(
    'https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000009/',
  );
});

test('without a toast, the post is found by its words', () => {
  const { page } = capture('linkedin', 'comments');
  expect(linkedin.permalink?.(page, 'Quel tissu pour un rideau ?')).toBe(
    'https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001/',
  );
});

test('counters are read in French, and only on the page of one post', () => {
  const { page } = capture('linkedin', 'comments');
  expect(linkedin.counters?.(page)).toEqual({
    likes: { value: 1204, approximate: false },
    comments: { value: 18, approximate: false },
    reposts: { value: 3, approximate: false },
  });
  expect(linkedin.counters?.(capture('linkedin', 'old').page)).toBeUndefined();
});
