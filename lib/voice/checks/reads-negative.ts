import type { Check } from '../../draft/check';
import type { BrandVoice } from '../brand-voice';
import type { VoiceSignals } from '../voice-signals';
import { isSure, weighed } from './weighed';

/** How sure the model must be to speak up: it was trained on other people's posts, not on the brand's. */
const sure = { negative: 0.85, hostile: 0.9 } as const;

/**
 * An answer to a person that most would read as negative, or as an attack, with the words that weighed most. Posts
 * may be grave: only answers are asked about.
 */
export const readsNegative: Check<BrandVoice, VoiceSignals> = {
  id: 'tone/sentiment',
  run(draft, _voice, { reading }) {
    if (draft.surface === 'post' || reading?.text !== draft.text) return [];
    const sentiment = reading.tone.find(({ task }) => task === 'sentiment');
    const hostility = reading.tone.find(({ task }) => task === 'hostility');
    if (!isSure(sentiment, 'negative', sure.negative)) return [];
    const hostile = isSure(hostility, 'hostile', sure.hostile);
    const { span, alsoAt, params } = weighed(draft.text, hostile ? hostility : sentiment);
    return [
      {
        check: 'tone/sentiment',
        topic: hostile ? 'hostile' : 'negative',
        span,
        alsoAt,
        reason: { key: hostile ? 'findingReadsHostile' : 'findingReadsNegative', params },
        edits: [],
        weight: hostile ? 1 : 0,
      },
    ];
  },
};
