import { expect, test } from 'vitest';
import { postsInFile } from './posts-in-file';

test.each([
  [
    'Date;Message;Vues\n04/05/2026;"La boutique ouvre demain; venez !";12\n05/05/2026;Merci à tous pour hier.;30',
    ['La boutique ouvre demain; venez !', 'Merci à tous pour hier.'],
  ],
  [
    'id,created_at,full_text\n1,2026-05-04,"We open at seven,\nas always."',
    ['We open at seven,\nas always.'],
  ],
  [
    'Exported by the network\n\nPost id,Date,Post text,Likes\n1,2026-05-04,We open at seven tomorrow.,3',
    ['We open at seven tomorrow.'],
  ],
  [
    '4 May,The bakery opens at seven tomorrow.,12\n5 May,Thank you all for yesterday.,30',
    ['The bakery opens at seven tomorrow.', 'Thank you all for yesterday.'],
  ],
])('the posts of %j', async (table, posts) => {
  expect(await postsInFile(new Blob([table]))).toEqual(posts);
});

test.each(['', '\u0000\u0001PNG', 'a,b\n1,2', '{}', '<html>'])('%j holds no posts', async (text) => {
  expect(await postsInFile(new Blob([text]))).toBeUndefined();
});
