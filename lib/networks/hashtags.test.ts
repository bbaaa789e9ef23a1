import { expect, test } from 'vitest';
import { blueskyHashtags, commonHashtags, noHashtags } from './hashtags';

const tags = (rule = commonHashtags(), text = '') =>
  rule.find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Du #pain et du #levain.', ['#pain', '#levain']],
  ['#Été2026 commence', ['#Été2026']],
  ['Un mot#collé, une adresse https://a.fr/b#ancre', []],
  ['Le #1 et le #2026', []],
  ['(#noël) «#épices», #a_b', ['#noël', '#épices', '#a_b']],
  ['新作 #パン と #焼き菓子', ['#パン', '#焼き菓子']],
  ['##double', ['#double']],
  ['#a#b', []],
  ['#️⃣ touche', []],
  ['', []],
])('most networks: %s', (text, found) => {
  expect(tags(commonHashtags(), text)).toEqual(found);
});

test.each([
  ['Du #pain-complet!', ['#pain-complet']],
  ['Le #2026', []],
  ['mot#collé', []],
  ['#️⃣ touche', []],
])('Bluesky, up to the next space: %s', (text, found) => {
  expect(tags(blueskyHashtags, text)).toEqual(found);
});

test('a network without hashtags finds none', () => {
  expect(tags(noHashtags, 'Du #pain')).toEqual([]);
});
