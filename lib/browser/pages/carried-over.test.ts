import { expect, test } from 'vitest';
import { carriedOver } from './carried-over';

const voice = (change: object = {}) => ({
  address: { fr: 'vous' },
  words: [{ word: 'pas cher', kind: 'banned' }],
  emoji: { most: 2, banned: ['🔥'] },
  ...change,
});
const rude = { word: 'nul', kind: 'banned' };
const cheap = { word: 'pas cher', kind: 'banned' };

test.each([
  [
    'nothing else changed: as she made it',
    voice({ emoji: { most: 1 } }),
    voice(),
    voice({ emoji: { most: 1 } }),
  ],
  [
    'another field changed meanwhile: both hold',
    voice({ address: { fr: 'tu' } }),
    voice({ words: [cheap, rude] }),
    voice({ address: { fr: 'tu' }, words: [cheap, rude] }),
  ],
  [
    'within one field too',
    voice({ emoji: { most: 1, banned: ['🔥'] } }),
    voice({ emoji: { most: 2, banned: ['🔥', '💩'] } }),
    voice({ emoji: { most: 1, banned: ['🔥', '💩'] } }),
  ],
  [
    'a word on each side: both are there',
    voice({ words: [cheap, { word: 'top', kind: 'banned' }] }),
    voice({ words: [cheap, rude] }),
    voice({ words: [cheap, rude, { word: 'top', kind: 'banned' }] }),
  ],
  [
    'a word removed here, another added there',
    voice({ words: [] }),
    voice({ words: [cheap, rude] }),
    voice({ words: [rude] }),
  ],
  [
    'a field she emptied stays empty',
    voice({ emoji: undefined }),
    voice({ address: { fr: 'tu' } }),
    { address: { fr: 'tu' }, words: [cheap] },
  ],
  [
    'the same field on both sides: hers, who chose last',
    voice({ address: { fr: 'tu' } }),
    voice({ address: { fr: 'none' } }),
    voice({ address: { fr: 'tu' } }),
  ],
])('%s', (_, after, now, expected) => {
  expect(carriedOver<object>(voice(), after, now)).toEqual(expected);
});

test('the order she gave a list stays hers while nobody else touches it', () => {
  expect(carriedOver(['a', 'b'], ['b', 'a'], ['a', 'b'])).toEqual(['b', 'a']);
});
