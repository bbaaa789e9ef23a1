import { type BrandVoice, dimensionNames } from '../../lib/voice/brand-voice';
import type { Words } from '../translate';
import { dimensionLabels, pointLabel } from './dimension-labels';

const addressKeys = {
  tu: 'addressTu',
  vous: 'addressVous',
  none: 'addressNone',
  either: 'addressEither',
} as const;

/** What a brand pack holds, a line each: enough to know whether it is the right one. */
export function packContents(voice: BrandVoice, { t, plural, language }: Words): readonly string[] {
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const ends = dimensionNames.flatMap((name) => {
    const point = voice.dimensions?.[name] ?? 0;
    const labels = dimensionLabels.find((one) => one.name === name);
    return labels && point !== 0 ? [t(pointLabel(labels, point))] : [];
  });
  const exceptions = Object.keys({ ...voice.perNetwork, ...voice.perAccount });
  return [
    ...(voice.name ? [t('voicePackName', { name: voice.name })] : []),
    ...Object.entries(voice.address).map(([code, habit]) =>
      t('voicePackAddress', { language: languages.of(code) ?? code, address: t(addressKeys[habit]) }),
    ),
    ...(ends.length > 0 ? [t('voicePackDimensions', { dimensions: lists.format(ends) })] : []),
    ...(voice.words.length > 0 ? [plural('voicePackWords', voice.words.length)] : []),
    ...(voice.audience ? [t('voiceAudience')] : []),
    ...(voice.emoji || voice.hashtags || voice.punctuation ? [t('voiceHabits')] : []),
    ...(voice.inclusive ? [t('voiceInclusive')] : []),
    ...(exceptions.length > 0 ? [t('voicePackExceptions', { places: lists.format(exceptions) })] : []),
  ];
}
