import type { Check } from '../../draft/check';
import { wholeSpan } from '../../draft/span';
import type { BrandVoice } from '../brand-voice';
import type { VoiceSignals } from '../voice-signals';

/** Five posts in a row are strong evidence: said when own posts drew such a five in fewer than one case in fifty. */
const drifted = 0.02;

/** The last five posts of the account together no longer sound like the ones before. */
export const lastFive: Check<BrandVoice, VoiceSignals> = {
  id: 'coherence/last-five',
  run(draft, _voice, { reading }) {
    if (reading?.text !== draft.text || reading.lastFive === undefined || reading.lastFive >= drifted)
      return [];
    return [
      {
        check: 'coherence/last-five',
        span: wholeSpan(draft.text),
        reason: { key: 'findingLastFive' },
        edits: [],
        weight: 0,
      },
    ];
  },
};
