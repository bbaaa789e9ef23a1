import { describe, expect, test } from 'vitest';
import { vectorsFile, wordVectors } from './word-vectors';

const cosine = (a: Int8Array, b: Int8Array): number => {
  const dot = (x: Int8Array, y: Int8Array): number => x.reduce((sum, one, at) => sum + one * (y[at] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
};

describe('vectors of words', () => {
  const english = wordVectors('en');
  const of = (word: string): Int8Array =>
    english.words.find((one) => one.word === word)?.steps ?? new Int8Array(english.dimensions);

  test('near words are near, far words are far', () => {
    expect(cosine(of('bad'), of('terrible'))).toBeGreaterThan(cosine(of('bad'), of('table')) + 0.2);
    expect(cosine(of('good'), of('great'))).toBeGreaterThan(cosine(of('good'), of('table')) + 0.2);
  });

  test('common words come first, with the share of texts that have them', () => {
    const shares = english.words.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares[0]).toBeLessThan(1);
  });

  test('a language without vectors has none', () => {
    expect(wordVectors('fr').words).toEqual([]);
  });

  test('a file holds every step of every word', () => {
    const words = [{ word: 'a', share: 0.5, steps: Int8Array.of(-127, 10) }];
    const file = vectorsFile({ dimensions: 2, unit: 0.25, words });
    expect([...file.slice(-2)]).toEqual([129, 10]);
    expect(new TextDecoder().decode(file.slice(0, -3))).toBe(
      '{"dimensions":2,"unit":0.25,"words":[["a",0.5]]}',
    );
  });
});
