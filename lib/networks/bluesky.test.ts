// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { bluesky } from './bluesky';

test('who is answered is known by the picture beside the name, in any language', () => {
  expect(capture('bluesky', 'reply').seen('.ProseMirror')).toEqual({
    network: 'bluesky',
    surface: 'reply',
    answering: 'Noé Martin',
    said: 'Gibt es das in Blau?',
    account: 'lune.bsky.social',
    submit: ['Antworten'],
  });
});

test('a fork on another host is Bluesky too, and a thread has as many boxes as posts', () => {
  const thread = capture('bluesky', 'thread');
  const seen = { network: 'bluesky', surface: 'post', submit: ['Publier'] };
  expect(thread.seen('#first')).toEqual({ ...seen, part: '1/2' });
  expect(thread.seen('#second')).toEqual({ ...seen, part: '2/2' });
});

test.each(['textarea', '.ProseMirror'])('nothing is read in a chat (%s)', (selector) => {
  expect(capture('bluesky', 'chat').seen(selector)).toBeNull();
});

test('the new post is found by its words', () => {
  const text = 'La collection d’automne est là ! https://atelier.example/automne-2026';
  expect(bluesky.permalink?.(capture('bluesky', 'feed').page, text)).toBe(
    'https://bsky.app/profile/lune.bsky.social/post/3kab',
  );
  expect(bluesky.permalink?.(capture('bluesky', 'open-post').page, 'La collection d’automne est là !')).toBe(
    'https://bsky.app/profile/lune.bsky.social/post/3kab',
  );
});

test('a quoted post is not taken for one’s own', () => {
  expect(bluesky.permalink?.(capture('bluesky', 'quote').page, 'Ils l’ont dit !')).toBe(
    'https://bsky.app/profile/lune.bsky.social/post/3kcd',
  );
});

test('the counters of an open post are read, those of a feed are not', () => {
  expect(bluesky.counters?.(capture('bluesky', 'open-post').page)).toEqual({
    likes: { value: 1100, approximate: true },
    reposts: { value: 12, approximate: false },
  });
  expect(bluesky.counters?.(capture('bluesky', 'feed').page)).toBeUndefined();
});
