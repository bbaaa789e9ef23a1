import type { Language } from '../language';
import { featureOdds } from './feature-odds';
import { type StyleName, styleMeasures, styleNames } from './style-measures';
import { type StyleRange, styleRange, type VoiceBackground } from './voice-background';
import { voiceFeatures } from './voice-features';

/** How one account writes, learned from its posts; plain data. */
export interface VoiceProfile {
  readonly language: Language;
  readonly posts: number;
  /** In how many of them each bucket stands, later posts counting more. */
  readonly holders: ReadonlyMap<number, number>;
  readonly style: StyleRange;
  /** Scores of its own posts, each by a profile learned without it, lowest first. */
  readonly own: readonly number[];
}

/** Posts' worth of background style in the account's style range. */
const priorStyle = 5;
/** A measure may say so much, for or against, and no more: one odd sign is no other author. */
const mostOdds = 2;

/** Voices drift: a post counts half of one that came so many posts later. */
const halfLife = 50;

/** Learns how an account writes from its posts, oldest first. Twenty do; a hundred are better, and recent ones. */
export function learnProfile(posts: readonly string[], background: VoiceBackground): VoiceProfile {
  const { language } = background;
  const features = posts.map((post) => voiceFeatures(post, language));
  const counts = weights(posts.length);
  const holders = new Map<number, number>();
  for (const [at, { buckets }] of features.entries()) {
    for (const bucket of buckets) holders.set(bucket, (holders.get(bucket) ?? 0) + (counts[at] ?? 0));
  }
  const style = styleRange(posts.map(styleMeasures), { range: background.style, texts: priorStyle });
  const profile = { language, posts: posts.length, holders, style };
  const own = posts.map((post, at) => {
    const own = features[at];
    if (own === undefined) return 0;
    return (
      featureOdds(own, profile, background, counts[at]) + together(styleOdds(post, style, background.style))
    );
  });
  return { ...profile, own: own.sort((a, b) => a - b) };
}

/** What each post counts, oldest first; one on average. */
function weights(posts: number): readonly number[] {
  const raw = Array.from({ length: posts }, (_, at) => 0.5 ** ((posts - 1 - at) / halfLife));
  const all = raw.reduce((sum, one) => sum + one, 0);
  return raw.map((one) => (one * posts) / all);
}

/** How far a text sounds like the account rather than like anybody: higher is nearer. Comparable within a profile. */
export const voiceScore = (
  text: string,
  profile: VoiceProfile,
  background: VoiceBackground,
  style = styleOdds(text, profile.style, background.style),
): number => featureOdds(voiceFeatures(text, profile.language), profile, background) + together(style);

/** The style measures count as one more kind of habit. */
const together = (style: readonly { readonly odds: number }[]): number =>
  style.reduce((sum, { odds }) => sum + odds, 0) / Math.sqrt(styleNames.length);

/** For each measure, the log odds that the account rather than anybody wrote it so, and what it is. */
export function styleOdds(
  text: string,
  own: StyleRange,
  others: StyleRange,
): readonly {
  readonly name: StyleName;
  readonly odds: number;
  readonly here: number;
  readonly usual: number;
}[] {
  const measures = styleMeasures(text);
  return styleNames.map((name, at) => {
    const here = measures[at] ?? 0;
    const usual = own.mean[at] ?? 0;
    const wide = (others.variance[at] ?? 0) + 1e-3;
    const narrow = Math.max(own.variance[at] ?? 0, 0.05 * wide) + 1e-3;
    const raw =
      -0.5 * ((here - usual) ** 2 / narrow + Math.log(narrow)) +
      0.5 * ((here - (others.mean[at] ?? 0)) ** 2 / wide + Math.log(wide));
    return { name, odds: Math.max(-mostOdds, Math.min(mostOdds, raw)), here, usual };
  });
}
