// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { capture } from '../../tests/networks/capture';
import { networkOf } from '.';

/** Her own posts are read on her own profile only: nobody else's words teach her voice. */
const read = (name: string, situation: string) => {
  const { page } = capture(name, situation);
  return networkOf(page).ownPosts?.(page);
};

test.each([
  ['x', { account: 'Atelier_Lune', texts: ['On ouvre samedi.\nVenez !'] }],
  ['bluesky', { account: 'lune.example', texts: ['On ouvre samedi.', 'Merci d’être venus'] }],
  ['mastodon', { account: 'lune', texts: ['On ouvre samedi.\n\nVenez\nnombreux'] }],
  [
    'linkedin',
    { account: 'Inès Caron', texts: ['L’atelier ouvre samedi.\nVenez !', 'Ce que dit Noé est juste.'] },
  ],
  ['facebook', { account: 'Atelier Lune', texts: ['On ouvre samedi.\nVenez !'] }],
])('%s: hers, without what she shares, quotes, answers or tells a few', (name, own) => {
  expect(read(name, 'own-profile')).toEqual(own);
});

test.each([
  ['x', 'own-profile-other'],
  ['bluesky', 'own-profile-post'],
])('%s, %s is not her profile: nothing is read', (name, situation) => {
  expect(read(name, situation)).toBeUndefined();
});

test.each([
  ['linkedin', 'own-profile-other'],
  ['linkedin', 'own-profile-namesake'],
  ['facebook', 'own-profile-other'],
])('%s, %s: nobody else’s words are taken for hers', (name, situation) => {
  expect(read(name, situation)?.texts).toEqual([]);
});

test('facebook, in the feed: nothing is read, not even hers', () => {
  expect(read('facebook', 'own-profile-feed')).toBeUndefined();
});
