import type { Check } from '../../draft/check';
import type { BrandVoice } from '../brand-voice';
import type { VoiceSignals } from '../voice-signals';
import { isSure, weighed } from './weighed';

const sure = 0.6;

/** A message that reads as a joke while something is brewing out there; the list of funny words is another check's. */
export const jokeNow: Check<BrandVoice, VoiceSignals> = {
  id: 'tone/joke-now',
  run(draft, _voice, { reading, vigilance = 'calm' }) {
    if (vigilance === 'calm' || reading?.text !== draft.text) return [];
    const score = reading.tone.find(({ task }) => task === 'amusement');
    if (!isSure(score, 'funny', sure)) return [];
    const { span, alsoAt, params } = weighed(draft.text, score);
    return [
      {
        check: 'tone/joke-now',
        span,
        alsoAt,
        reason: { key: 'findingReadsJokeNow', params },
        edits: [],
        weight: 2,
      },
    ];
  },
};
