import type { StyleName } from './style-measures';
import type { VoiceBackground } from './voice-background';
import { styleOdds, type VoiceProfile, voiceScore } from './voice-profile';

/** Fewest posts that make a profile. */
export const fewestPosts = 20;

/** A draft beside the account's own posts. */
export interface VoiceMatch {
  /** Share of the account's own posts that sound less like it than this one, estimated: 0 to 1, low is far. */
  readonly share: number;
  /** Ways of writing that set it apart, most telling first. */
  readonly differs: readonly { readonly name: StyleName; readonly more: boolean }[];
}

/** Fewest characters that can sound like anybody. */
const shortest = 25;

/** Compares one text with a profile; `undefined` where there is too little of either. One post is weak evidence. */
export function matchVoice(
  text: string,
  profile: VoiceProfile,
  background: VoiceBackground,
): VoiceMatch | undefined {
  if (profile.posts < fewestPosts || text.trim().length < shortest) return undefined;
  const style = styleOdds(text, profile.style, background.style);
  return {
    share: shareOf(profile.own, voiceScore(text, profile, background, style)),
    differs: differences(style),
  };
}

/**
 * The same for the last posts together: their mean score among the means of so many own posts drawn in order.
 * Five posts tell far more than one.
 */
export function matchWindow(
  texts: readonly string[],
  profile: VoiceProfile,
  background: VoiceBackground,
): number | undefined {
  if (profile.posts < fewestPosts || texts.length === 0) return undefined;
  const { centre, spread } = expected(profile.own);
  const here = mean(texts.map((text) => voiceScore(text, profile, background)));
  return normalShare((here - centre) / (spread / Math.sqrt(texts.length)));
}

/** A later post scores so many spreads lower than those it is compared with: voices drift. Public accounts, measured. */
const drift = 0.25;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);

/** Where the account's next post is expected to score, from the scores of those known. */
function expected(own: readonly number[]): { readonly centre: number; readonly spread: number } {
  const centre = mean(own);
  const spread = Math.sqrt(mean(own.map((one) => (one - centre) ** 2))) || 1;
  return { centre: centre - drift * spread, spread };
}

/** By rank and by the spread of the scores, whichever is less far: the farthest of twenty posts is not one in fifty. */
function shareOf(own: readonly number[], score: number): number {
  const { centre, spread } = expected(own);
  return Math.max(shareBelow(own, score + drift * spread), normalShare((score - centre) / spread));
}

/** Share of sorted scores below one. */
function shareBelow(sorted: readonly number[], score: number): number {
  const below = sorted.findIndex((one) => one >= score);
  return (below < 0 ? sorted.length : below) / Math.max(1, sorted.length);
}

/** Normal distribution function, by the logistic approximation of Bowling et al. 2009 (error under 0.0002). */
const normalShare = (z: number): number => 1 / (1 + Math.exp(-(1.5976 * z + 0.07056 * z ** 3)));

function differences(style: ReturnType<typeof styleOdds>): VoiceMatch['differs'] {
  return style
    .filter(({ odds }) => odds < -1)
    .sort((a, b) => a.odds - b.odds)
    .slice(0, 3)
    .map(({ name, here, usual }) => ({ name, more: here > usual }));
}
