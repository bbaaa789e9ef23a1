import type { MessageKey } from '../../lib/draft/message-key';
import type { DimensionName, DimensionPoint } from '../../lib/voice/brand-voice';

/** One dimension as it is shown: its two ends, left first, and a message that sounds so at each of its three points. */
export interface DimensionLabels {
  readonly name: DimensionName;
  readonly title: MessageKey;
  readonly left: { readonly point: DimensionPoint; readonly label: MessageKey };
  readonly right: { readonly point: DimensionPoint; readonly label: MessageKey };
  /** Left, middle, right. */
  readonly examples: readonly [MessageKey, MessageKey, MessageKey];
}

/** Nielsen Norman Group's four, the bolder end always on the right. */
export const dimensionLabels: readonly DimensionLabels[] = [
  {
    name: 'formal',
    title: 'voiceDimensionFormal',
    left: { point: 1, label: 'voiceEndFormal' },
    right: { point: -1, label: 'voiceEndCasual' },
    examples: ['voiceExampleFormal', 'voiceExampleFormalMiddle', 'voiceExampleCasual'],
  },
  {
    name: 'funny',
    title: 'voiceDimensionFunny',
    left: { point: -1, label: 'voiceEndSerious' },
    right: { point: 1, label: 'voiceEndFunny' },
    examples: ['voiceExampleSerious', 'voiceExampleFunnyMiddle', 'voiceExampleFunny'],
  },
  {
    name: 'irreverent',
    title: 'voiceDimensionIrreverent',
    left: { point: -1, label: 'voiceEndRespectful' },
    right: { point: 1, label: 'voiceEndIrreverent' },
    examples: ['voiceExampleRespectful', 'voiceExampleIrreverentMiddle', 'voiceExampleIrreverent'],
  },
  {
    name: 'enthusiastic',
    title: 'voiceDimensionEnthusiastic',
    left: { point: -1, label: 'voiceEndMatterOfFact' },
    right: { point: 1, label: 'voiceEndEnthusiastic' },
    examples: ['voiceExampleMatterOfFact', 'voiceExampleEnthusiasticMiddle', 'voiceExampleEnthusiastic'],
  },
];

/** The sentence that names a point of a dimension; the middle is neither. */
export function pointLabel({ left, right }: DimensionLabels, point: DimensionPoint): MessageKey {
  return point === left.point ? left.label : point === right.point ? right.label : 'voiceMiddle';
}
