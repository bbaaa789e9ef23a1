import { expect, test } from 'vitest';
import { postsIn } from './posts-in';

test.each([
  ['Un. ^JD\n\nDeux. ^JD\n \n\nTrois.', ['Un. ^JD', 'Deux. ^JD', 'Trois.']],
  ['Un.\n\n— Julie\n---\nDeux.\n\n— Julie', ['Un.\n\n— Julie', 'Deux.\n\n— Julie']],
  ['Un.\r\n\r\nDeux.', ['Un.', 'Deux.']],
  ['  \n\n ', []],
  ['', []],
])('%j holds the posts %j', (pasted, posts) => {
  expect(postsIn(pasted)).toEqual(posts);
});
