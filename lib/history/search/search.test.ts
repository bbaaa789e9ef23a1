import { describe, expect, test } from 'vitest';
import { searchWords } from './search-words';
import { stem } from './stem';
import { WordIndex } from './word-index';

const roots = (text: string) => searchWords(text).join(' ');

describe('one word in all its forms is one root', () => {
  test.each([
    ['livraison', 'livraisons'],
    ['journal', 'journaux'],
    ['gâteau', 'gâteaux'],
    ['publié', 'publier'],
    ['publiez', 'publier'],
    ['actuel', 'actuelle'],
    ['nouvelle', 'nouvelles'],
    ['réparation', 'réparations'],
    ['réparer', 'réparation'],
    ['story', 'stories'],
    ['publishing', 'published'],
    ['running', 'run'],
    ['box', 'boxes'],
    ['quickly', 'quick'],
    ['musique', 'music'],
    ['œuvre', 'oeuvres'],
    ['ÉTÉ', 'été'],
  ])('%s and %s', (one, other) => {
    expect(roots(one)).toBe(roots(other));
  });

  test.each([
    ['poste', 'possible'],
    ['bus', 'bu'],
    ['news', 'nez'],
    ['port', 'porc'],
    ['2024', '2025'],
  ])('%s and %s stay two', (one, other) => {
    expect(roots(one)).not.toBe(roots(other));
  });

  test('short words and numbers stay as they are', () => {
    expect(['vin', 'les', '2026'].map(stem)).toEqual(['vin', 'les', '2026']);
  });
});

const messages = [
  'Notre café réparation rouvre samedi. Apportez votre vélo.',
  'Is your bike sulking? Our repair café opens again on Saturday.',
  'Les livraisons reprennent lundi ; merci de votre patience.',
  'New deliveries from Monday, thank you for waiting.',
  '',
];
const index = new WordIndex();
for (const [row, text] of messages.entries()) index.add(row, searchWords(text));

describe('a message is found by what one remembers of it', () => {
  test.each([
    ['cafe', [0, 1]],
    ['CAFÉ reparation', [0]],
    ['velos', [0]],
    ['livraison', [2]],
    ['livr', [2]],
    ['de la livraison', [2]],
    ['merci de votre patience', [2]],
    ['deliver', [3]],
    ['delivery', [3]],
    ['reprendre lundi', []],
    ['monday wait', [3]],
    ['opening', [1]],
    ['zèbre', []],
    ['samedi dimanche', []],
  ])('%s', (question, rows) => {
    expect([...(index.find(question) ?? [])].sort()).toEqual(rows);
  });

  test.each(['', '   ', '?!', '—'])('%j asks nothing', (question) => {
    expect(index.find(question)).toBeUndefined();
  });

  test('whatever is typed, an answer comes', () => {
    for (const question of ['a', '\u0000', '😀', '(((', '\\', 'x'.repeat(10_000), '__proto__', 'constructor'])
      expect(() => index.find(question)).not.toThrow();
  });
});
