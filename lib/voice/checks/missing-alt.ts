import type { Check } from '../../draft/check';
import type { BrandVoice } from '../brand-voice';
import type { VoiceSignals } from '../voice-signals';

/** A picture goes out with no words for those who cannot see it; said only where the page tells. */
export const missingAlt: Check<BrandVoice, VoiceSignals> = {
  id: 'accessibility/alt',
  run({ text, picturesWithoutAlt = 0 }) {
    if (picturesWithoutAlt <= 0) return [];
    const end = text.length;
    return [
      {
        check: 'accessibility/alt',
        span: { start: end, end },
        reason: { key: 'findingMissingAlt' },
        edits: [],
        weight: 1,
      },
    ];
  },
};
