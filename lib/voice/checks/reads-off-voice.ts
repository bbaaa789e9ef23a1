import type { Check } from '../../draft/check';
import type { MessageKey } from '../../draft/message-key';
import type { BrandVoice, DimensionName } from '../brand-voice';
import type { ToneTask } from '../tone/tone-model';
import { standingOf, type ToneRange } from '../tone/tone-range';
import { voiceOn } from '../voice-on';
import type { VoiceSignals } from '../voice-signals';
import { weighed } from './weighed';

/** A question of the tone model that tells one end of a dimension from the other. */
interface Question {
  readonly dimension: DimensionName;
  /** The end that the brand chose. */
  readonly chosen: -1 | 1;
  readonly task: ToneTask;
  /** Beyond this (0 to 1), towards the other end, a message is far from any voice that chose this end. */
  readonly bound: number;
  readonly beyond: 'above' | 'below';
  readonly reason: MessageKey;
}

const questions: readonly Question[] = [
  {
    dimension: 'formal',
    chosen: 1,
    task: 'formality',
    bound: 0.3,
    beyond: 'below',
    reason: 'findingReadsCasual',
  },
  {
    dimension: 'formal',
    chosen: -1,
    task: 'formality',
    bound: 0.75,
    beyond: 'above',
    reason: 'findingReadsFormal',
  },
  {
    dimension: 'funny',
    chosen: -1,
    task: 'amusement',
    bound: 0.6,
    beyond: 'above',
    reason: 'findingReadsFunny',
  },
  {
    dimension: 'irreverent',
    chosen: -1,
    task: 'politeness',
    bound: 0.1,
    beyond: 'below',
    reason: 'findingReadsImpolite',
  },
  {
    dimension: 'enthusiastic',
    chosen: -1,
    task: 'enthusiasm',
    bound: 0.95,
    beyond: 'above',
    reason: 'findingReadsKeen',
  },
];

/**
 * The draft reads unlike the end of a dimension that the brand chose: beyond any voice of that kind, and beyond where
 * nine in ten of the account's own posts stand. One note, the words that weighed most with it.
 */
export const readsOffVoice: Check<BrandVoice, VoiceSignals> = {
  id: 'dimension/reads',
  run(draft, voice, { reading }) {
    if (reading?.text !== draft.text) return [];
    const { dimensions = {} } = voiceOn(voice, draft);
    for (const { dimension, chosen, task, bound, beyond, reason } of questions) {
      if (dimensions[dimension] !== chosen) continue;
      const score = reading.tone.find((one) => one.task === task);
      const standing = score && standingOf(score);
      if (score === undefined || score.unsure || standing === undefined || score.because.length === 0)
        continue;
      if (!isBeyond(standing, bound, beyond, reading.own?.[task])) continue;
      const { span, alsoAt, params } = weighed(draft.text, score);
      return [
        {
          check: `dimension/${dimension}`,
          topic: 'reads',
          span,
          alsoAt,
          reason: { key: reason, params },
          edits: [],
          weight: 0,
        },
      ];
    }
    return [];
  },
};

function isBeyond(standing: number, bound: number, beyond: 'above' | 'below', own?: ToneRange): boolean {
  if (beyond === 'above') return standing >= Math.max(bound, own?.high ?? 0);
  return standing <= Math.min(bound, own?.low ?? 1);
}
