import type { VoiceSectionProps } from '../../components/options/voice-section';
import type { BrandVoice } from '../../lib/voice/brand-voice';

const nothing = () => {};

/** A voice with everything decided, or nothing yet. */
export const voiceProps = (filled: boolean, words: BrandVoice['words']): VoiceSectionProps => ({
  voice: filled
    ? {
        address: { fr: 'vous', de: 'vous' },
        dimensions: { formal: -1, funny: 0, irreverent: -1, enthusiastic: 1 },
        words,
        emoji: { most: 2, banned: ['🙏'] },
        hashtags: { most: 3, placed: 'end' },
        inclusive: 'middle-dot',
        perNetwork: { x: { dimensions: { funny: 1 } } },
        perAccount: { '@oriflo_sav': { address: { fr: 'vous' }, emoji: { most: 0 } } },
      }
    : { address: {}, words: [] },
  edition: 0,
  networks: [
    { id: 'x', label: 'X' },
    { id: 'facebook', label: 'Facebook' },
  ],
  onVoice: nothing,
  learning: {
    learn: () => new Promise(nothing),
    postsOf: () => Promise.resolve([]),
    onHabit: nothing,
    onSignature: nothing,
    onKeep: () => Promise.resolve(),
  },
  references: {
    count: filled ? 42 : 0,
    keeps: filled,
    lastFive: filled ? 'alike' : undefined,
    onKeeps: nothing,
    onErase: nothing,
  },
  pack: {
    preview: filled
      ? {
          voice: { name: 'Oriflo', address: { fr: 'tu' }, words, dimensions: { funny: 1 } },
          problems: [{ key: 'brandPackFieldIgnored', params: { FIELD: 'emoji.most' } }],
          naming: { name: 'Oriflo', on: false },
        }
      : undefined,
    onExport: nothing,
    onFile: nothing,
    onNaming: nothing,
    onUse: nothing,
    onCancel: nothing,
  },
});
