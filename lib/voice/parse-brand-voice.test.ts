import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neutralVoice } from './brand-voice';
import { parseBrandVoice } from './parse-brand-voice';

test('a brand pack comes back as it went', () => {
  const pack = {
    name: 'Maison Alba',
    address: { fr: 'vous', de: 'tu' },
    dimensions: { formal: -1, funny: 1 },
    words: [{ word: 'client', kind: 'banned', instead: 'membre', reason: 'nos mots' }],
    audience: { who: 'parents', reading: 'simple', jargon: ['API'] },
    emoji: { most: 2, banned: ['🙏'] },
    hashtags: { most: 3, placed: 'end' },
    punctuation: { exclamations: 1 },
    inclusive: 'middle-dot',
    perNetwork: { x: { address: { fr: 'tu' } } },
  };
  expect(parseBrandVoice(JSON.stringify(pack))).toEqual({
    voice: { ...pack, perNetwork: { x: { address: { fr: 'tu' } } } },
    problems: [],
  });
});

test('what makes no sense is left out and named; the rest is kept', () => {
  const { voice, problems } = parseBrandVoice({
    address: { fr: 'thou', en: 'none' },
    dimensions: { formal: 7, funny: 0 },
    words: [{ word: 'ok', kind: 'banned' }, { word: '' }, 'x'],
    emoji: 'many',
    inclusive: 3,
  });
  expect(voice).toEqual({
    address: { en: 'none' },
    dimensions: { funny: 0 },
    words: [{ word: 'ok', kind: 'banned' }],
  });
  expect(problems.map(({ params }) => params?.FIELD)).toEqual([
    'address.fr',
    'dimensions.formal',
    'inclusive',
    'words[1]',
    'words[2]',
    'emoji',
  ]);
});

test.each([[undefined], [null], [''], ['{'], [[]], [7]])(
  'nothing to read gives the neutral voice: %j',
  (value) => {
    expect(parseBrandVoice(value)).toEqual({
      voice: neutralVoice,
      problems: [{ key: 'brandPackUnreadable' }],
    });
  },
);

test('no value whatever makes it throw, and what it gives is a voice it takes back whole', () => {
  const keys = fc.constantFrom(
    'address',
    'words',
    'dimensions',
    'emoji',
    'audience',
    'perNetwork',
    'name',
    '__proto__',
  );
  fc.assert(
    fc.property(fc.dictionary(keys, fc.anything()), (value) => {
      const { voice } = parseBrandVoice(value);
      expect(parseBrandVoice(voice)).toEqual({ voice, problems: [] });
    }),
  );
});
