import { toneFeatures } from '../../lib/voice/tone/tone-features';
import { type ToneToken, toneTokens } from '../../lib/voice/tone/tone-tokens';
import type { Sample } from './linear-machine';
import type { WordKnowledge } from './word-knowledge';

/** A text as the machine reads it: its features, and what is known of its words. */
export function sampleOf(text: string, across: boolean, { adds, width }: WordKnowledge): Sample {
  const tokens = toneTokens(text);
  const { buckets } = toneFeatures(tokens, across);
  const sample = {
    buckets,
    norm: 1 / Math.sqrt(buckets.length || 1),
    words: toneFeatures(tokens.map(whole), false).buckets,
  };
  if (width === 0) return sample;
  const sums = new Float64Array(width);
  for (const bucket of buckets) {
    const added = adds.get(bucket);
    if (added) for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (added[at] ?? 0);
  }
  return { ...sample, sums };
}

/** A token that is not looked into: masks have no letters. */
const whole = (token: ToneToken): ToneToken => ({ ...token, kind: 'mask' });
