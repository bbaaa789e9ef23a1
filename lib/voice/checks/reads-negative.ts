import type { Check } from '../../draft/check';
import { wholeSpan } from '../../draft/span';
import type { BrandVoice } from '../brand-voice';
import type { ToneScore } from '../tone/score-tone';
import type { VoiceSignals } from '../voice-signals';

/** How sure the model must be to speak up: it was trained on other people's posts, not on the brand's. */
const sure = { negative: 0.85, hostile: 0.95 } as const;

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
    const negative = isSure(sentiment, 'negative', sure.negative);
    const hostile = negative && isSure(hostility, 'hostile', sure.hostile);
    if (!negative || sentiment === undefined) return [];
    const [first = wholeSpan(draft.text), ...others] = (hostile ? hostility : sentiment)?.because ?? [];
    return [
      {
        check: 'tone/sentiment',
        topic: hostile ? 'hostile' : 'negative',
        span: first,
        alsoAt: others,
        reason: { key: hostile ? 'findingReadsHostile' : 'findingReadsNegative' },
        edits: [],
        weight: hostile ? 1 : 0,
      },
    ];
  },
};

const isSure = (score: ToneScore | undefined, label: string, probability: number): boolean =>
  score !== undefined && !score.unsure && score.label === label && score.probability >= probability;
