import { expect, test } from 'vitest';
import { postsInTable } from './posts-in-file';

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
    '4 May,The bakery opens at seven tomorrow.,12\n5 May,Thank you all for yesterday.,30',
    ['The bakery opens at seven tomorrow.', 'Thank you all for yesterday.'],
  ],
])('the posts of %j', (table, posts) => {
  expect(postsInTable(table)).toEqual(posts);
});

test.each(['', '\u0000\u0001PNG', 'a,b\n1,2', '{}', '<html>'])('%j holds no posts', (text) => {
  expect(postsInTable(text)).toBeUndefined();
});
