import type { Check } from '../../draft/check';
import type { BrandVoice } from '../brand-voice';
import type { VoiceSignals } from '../voice-signals';
import { isSure, weighed } from './weighed';

/** The model learned from headlines: of anything else it must be very sure, and surer than of the account's own posts. */
const sure = 0.99;

/** A post that reads like a headline made to be clicked, whatever its words. */
export const readsSensational: Check<BrandVoice, VoiceSignals> = {
  id: 'tone/sensational',
  run(draft, _voice, { reading }) {
    if (draft.surface !== 'post' || reading?.text !== draft.text) return [];
    const score = reading.tone.find(({ task }) => task === 'clickbait');
    const usual = reading.own?.clickbait?.high ?? 0;
    if (!isSure(score, 'clickbait', Math.max(sure, usual))) return [];
    const { span, alsoAt, params } = weighed(draft.text, score);
    return [
      {
        check: 'tone/sensational',
        topic: 'reads',
        span,
        alsoAt,
        reason: { key: 'findingReadsClickbait', params },
        edits: [],
        weight: 0,
      },
    ];
  },
};
