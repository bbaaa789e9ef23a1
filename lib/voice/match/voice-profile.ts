import type { Language } from '../language';
import { type StyleName, styleMeasures, styleNames } from './style-measures';
import { type StyleRange, styleRange, type VoiceBackground } from './voice-background';
import { type VoiceFeatures, voiceFeatures } from './voice-features';

/** How one account writes, learned from its posts; plain data. */
export interface VoiceProfile {
  readonly language: Language;
  readonly posts: number;
  readonly holders: ReadonlyMap<number, number>;
  readonly style: StyleRange;
  /** Scores of its own posts, each by a profile learned without it, lowest first. */
  readonly own: readonly number[];
}

/** Weight of the background in what the account is expected to write, in posts. */
const priorPosts = 15;
/** Posts' worth of background style in the account's style range. */
const priorStyle = 5;
/** A measure may say so much, for or against, and no more: one odd sign is no other author. */
const mostOdds = 2;
/** Share of the three parts of the score, tuned on accounts of the open data. */
const parts = { likeness: 10, odds: 1, style: 1.5 };

/** Learns how an account writes. Twenty posts do; a hundred are better, and recent ones (voices drift). */
export function learnProfile(posts: readonly string[], background: VoiceBackground): VoiceProfile {
  const { language } = background;
  const features = posts.map((post) => voiceFeatures(post, language));
  const holders = new Map<number, number>();
  for (const { buckets } of features)
    for (const bucket of buckets) holders.set(bucket, (holders.get(bucket) ?? 0) + 1);
  const style = styleRange(posts.map(styleMeasures), { range: background.style, texts: priorStyle });
  const profile = { language, posts: posts.length, holders, style, own: [] };
  const own = posts.map((post, at) => {
    const own = features[at];
    return own ? total(own, post, profile, background, 1) : 0;
  });
  return { ...profile, own: own.sort((a, b) => a - b) };
}

/** How far a text sounds like the account rather than like anybody: higher is nearer. Comparable within a profile. */
export const voiceScore = (text: string, profile: VoiceProfile, background: VoiceBackground): number =>
  total(voiceFeatures(text, profile.language), text, profile, background, 0);

/** `without` = 1 scores one of the profile's own posts as if it had not been seen. */
function total(
  features: VoiceFeatures,
  text: string,
  profile: Omit<VoiceProfile, 'own'>,
  background: VoiceBackground,
  without: 0 | 1,
): number {
  const posts = Math.max(1, profile.posts - without);
  let odds = 0;
  let near = 0;
  let size = 0;
  for (const [at, bucket] of features.buckets.entries()) {
    const mine = ((profile.holders.get(bucket) ?? 0) - without) / posts;
    const theirs = ((background.holders.get(bucket) ?? 0) + 0.5) / (background.texts + 1);
    odds += Math.log((mine * posts + theirs * priorPosts) / (posts + priorPosts) / theirs);
    const rare = Math.log(
      (background.texts + posts + 1) / (theirs * background.texts + Math.max(0, mine) * posts + 1),
    );
    const weight = (features.weights[at] ?? 0) * rare;
    near += weight * rare * (Math.max(0, mine) - theirs);
    size += weight * weight;
  }
  const scale = Math.sqrt(Math.max(1, features.buckets.length));
  const style = styleOdds(text, profile.style, background.style).reduce((sum, { odds: one }) => sum + one, 0);
  return (
    parts.likeness * (near / Math.sqrt(size || 1)) +
    parts.odds * (odds / scale) +
    parts.style * (style / Math.sqrt(styleNames.length))
  );
}

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
