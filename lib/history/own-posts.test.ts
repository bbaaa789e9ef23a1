import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { type OwnPost, openOwnPosts } from './own-posts';

const post = (text: string, at: number, more: Partial<OwnPost> = {}): OwnPost => ({
  text,
  network: 'x',
  surface: 'post',
  at,
  source: 'given',
  ...more,
});

test('posts come back newest first, each once', async () => {
  const posts = openOwnPosts('once');
  expect(await posts.keep([post('Un.', 1), post('Deux.', 2)])).toBe(2);
  expect(await posts.keep([post('Un.', 3), post('Un.', 4, { network: 'bluesky' })])).toBe(3);
  expect((await posts.read()).map(({ text, network }) => `${network} ${text}`)).toEqual([
    'bluesky Un.',
    'x Un.',
    'x Deux.',
  ]);
});

test('old ones leave when there are many, and all of them at her word', async () => {
  const posts = openOwnPosts('many');
  expect(await posts.keep(Array.from({ length: 700 }, (_, at) => post(`Le n° ${at}`, at)))).toBe(600);
  expect((await posts.read()).at(-1)?.text).toBe('Le n° 100');
  await posts.erase();
  expect(await posts.read()).toEqual([]);
});

test('what is no post is left out, and harms nothing', async () => {
  const posts = openOwnPosts('hostile');
  const hostile = [
    null,
    7,
    {},
    post('', 1),
    post('a'.repeat(6_000), 1),
    { ...post('a', 1), network: '../x' },
  ];
  expect(await posts.keep([...hostile, post('Bon.', 1)])).toBe(1);
});
