import { expect, test } from 'vitest';
import { acceptHabit } from './accept-habit';
import type { BrandVoice } from './brand-voice';
import { parseBrandVoice } from './parse-brand-voice';

const voice: BrandVoice = { address: { de: 'vous' }, words: [], emoji: { banned: ['🙏'] } };
const habit = (field: string, value: string | number) => ({ field, value, share: 1, examples: [] });
const everywhere = { kind: 'everywhere', name: '' } as const;

test('one habit is taken, what was decided stays', () => {
  const both = acceptHabit(
    acceptHabit(voice, habit('address.fr', 'tu'), everywhere),
    habit('emoji.most', 2),
    everywhere,
  );
  expect(both).toEqual({ address: { de: 'vous', fr: 'tu' }, words: [], emoji: { banned: ['🙏'], most: 2 } });
});

test('on one network only, or for one account, and what comes out is a pack that reads back', () => {
  const onX = acceptHabit(voice, habit('dimensions.funny', 1), { kind: 'perNetwork', name: 'x' });
  const both = acceptHabit(onX, habit('address.fr', 'vous'), { kind: 'perAccount', name: '@alba_sav' });
  expect(both).toMatchObject({
    perNetwork: { x: { dimensions: { funny: 1 } } },
    perAccount: { '@alba_sav': { address: { fr: 'vous' } } },
  });
  expect(parseBrandVoice(both)).toEqual({ voice: both, problems: [] });
});
