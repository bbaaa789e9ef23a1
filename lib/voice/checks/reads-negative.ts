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
    // A message in two languages is an attack if it is one in either.
    const negative = [reading.tone, ...(reading.others ?? [])]
      .map((tone) => ({
        sentiment: tone.find(({ task }) => task === 'sentiment'),
        hostility: tone.find(({ task }) => task === 'hostility'),
      }))
      .find((one) => isSure(one.sentiment, 'negative', sure.negative));
    const { sentiment, hostility } = negative ?? {};
    if (!sentiment) return [];
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
