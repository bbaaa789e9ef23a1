import { expect, test } from 'vitest';
import type { BrandVoice } from './brand-voice';
import { voiceOn } from './voice-on';

const voice: BrandVoice = {
  address: { fr: 'vous' },
  dimensions: { formal: 1 },
  words: [{ word: 'client', kind: 'banned' }],
  perNetwork: { x: { address: { fr: 'tu' }, dimensions: { funny: 1 } } },
  perAccount: { '@Alba_SAV': { address: { fr: 'vous' }, emoji: { most: 0 } } },
};

test('playful on X, sober where the account answers questions: the account has the last word', () => {
  expect(voiceOn(voice, { network: 'facebook' })).toBe(voice);
  expect(voiceOn(voice, { network: 'x' })).toMatchObject({
    address: { fr: 'tu' },
    dimensions: { formal: 1, funny: 1 },
  });
  expect(voiceOn(voice, { network: 'x', account: 'alba_sav' })).toMatchObject({
    address: { fr: 'vous' },
    dimensions: { formal: 1, funny: 1 },
    emoji: { most: 0 },
    words: voice.words,
  });
});

test('names of the language’s own are names like others', () => {
  expect(voiceOn(voice, { network: 'constructor', account: '__proto__' })).toBe(voice);
});
