import type { Sentence } from '../../lib/draft/message-key';
import { dimensionNames } from '../../lib/voice/brand-voice';
import type { Habit } from '../../lib/voice/learn-voice';
import type { Words } from '../translate';
import { dimensionLabels, pointLabel } from './dimension-labels';

const addressKeys = {
  tu: 'voiceLearnedTu',
  vous: 'voiceLearnedVous',
  none: 'voiceLearnedNobody',
  either: 'voiceLearnedEither',
} as const;

const isAddress = (value: unknown): value is keyof typeof addressKeys =>
  typeof value === 'string' && Object.hasOwn(addressKeys, value);

/** What past posts show, as a sentence; undefined for a habit that has no sentence yet. */
export function habitSentence({ field, value }: Habit, { t, language }: Words): Sentence | undefined {
  const [group, name = ''] = field.split('.');
  if (group === 'address' && isAddress(value)) {
    const spoken = new Intl.DisplayNames(language, { type: 'language' }).of(name) ?? name;
    return { key: addressKeys[value], params: { language: spoken } };
  }
  if (group === 'dimensions') {
    const dimension = dimensionNames.find((one) => one === name);
    const labels = dimensionLabels.find((one) => one.name === dimension);
    const end = labels && (value === 1 || value === -1) ? pointLabel(labels, value) : undefined;
    return end && { key: 'voiceLearnedDimension', params: { end: t(end) } };
  }
  if (typeof value !== 'number') return undefined;
  if (field === 'emoji.most') return { plural: 'voiceLearnedEmoji', count: value };
  if (field === 'hashtags.most') return { plural: 'voiceLearnedHashtags', count: value };
  return field === 'punctuation.exclamations'
    ? { plural: 'voiceLearnedExclamations', count: value }
    : undefined;
}
