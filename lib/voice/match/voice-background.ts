import type { Language } from '../language';
import { type StyleMeasures, styleMeasures, styleNames } from './style-measures';
import { voiceFeatures } from './voice-features';

/** Mean and variance of each style measure. */
export interface StyleRange {
  readonly mean: readonly number[];
  readonly variance: readonly number[];
}

/** How people write in a language at large: what one account's own way is measured against. */
export interface VoiceBackground {
  readonly language: Language;
  /** Texts counted. */
  readonly texts: number;
  /** In how many of them each bucket stands; absent = none. */
  readonly holders: ReadonlyMap<number, number>;
  /** Texts that hold a bucket that is not in `holders`, on average; 0 where every bucket is. */
  readonly rest: number;
  readonly style: StyleRange;
}

/** Counts a background from texts of other people. */
export function voiceBackground(texts: readonly string[], language: Language): VoiceBackground {
  const holders = new Map<number, number>();
  for (const text of texts) {
    for (const bucket of voiceFeatures(text, language).buckets)
      holders.set(bucket, (holders.get(bucket) ?? 0) + 1);
  }
  return { language, texts: texts.length, holders, rest: 0, style: styleRange(texts.map(styleMeasures)) };
}

/** Mean and variance; with a `prior` of so many texts mixed in, so that few posts give no narrow range. */
export function styleRange(
  measures: readonly StyleMeasures[],
  prior?: { readonly range: StyleRange; readonly texts: number },
): StyleRange {
  const weight = prior?.texts ?? 0;
  const size = Math.max(1, measures.length + weight);
  const mean = styleNames.map(
    (_, at) =>
      (measures.reduce((sum, one) => sum + (one[at] ?? 0), 0) + (prior?.range.mean[at] ?? 0) * weight) / size,
  );
  const variance = styleNames.map(
    (_, at) =>
      (measures.reduce((sum, one) => sum + ((one[at] ?? 0) - (mean[at] ?? 0)) ** 2, 0) +
        (prior?.range.variance[at] ?? 0) * weight) /
      size,
  );
  return { mean, variance };
}
