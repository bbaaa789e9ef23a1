import type { VoiceBackground } from './voice-background';
import type { VoiceFeatures } from './voice-features';

/** Posts of one account: how many, and in how many of them each bucket stands. */
export interface AccountPosts {
  readonly posts: number;
  readonly holders: ReadonlyMap<number, number>;
}

/** Weight of the background in what the account is expected to write, in posts. */
const priorPosts = 20;
/** What neither the account nor anybody else was seen to write says little, but it is one more thing that is new. */
const newToBoth = 0.17;
/** What is left when a post's share is taken from its own. */
const rounding = 1e-6;

/**
 * How far a text is written as the account writes rather than as anybody does: for each feature the log of its chance
 * in a post of the account over that in a post of others, the account's smoothed by the others' (Dirichlet prior:
 * Zhai & Lafferty 2004). Each kind of habit counts alike: its sum is divided by the root of how many features it
 * has, as so many odds vary by chance. `without`, what a post of the account counts, scores that post as if it were
 * not known.
 */
export function featureOdds(
  { buckets, ends }: VoiceFeatures,
  account: AccountPosts,
  background: VoiceBackground,
  without = 0,
): number {
  const posts = account.posts - without;
  // Of a bucket that was cut from the background we only know that few held it.
  const few = Math.max(0.5, background.rest);
  const whole = background.rest === 0;
  // What the account was not seen to write is expected of it as `priorPosts` of others would write it.
  const unseen = Math.log(priorPosts / (posts + priorPosts));
  let all = 0;
  let at = 0;
  for (const end of ends) {
    const size = end - at;
    let kind = 0;
    for (; at < end; at += 1) {
      const bucket = buckets[at] ?? 0;
      const mine = (account.holders.get(bucket) ?? 0) - without;
      if (mine > rounding) {
        const theirs = (background.holders.get(bucket) ?? few) / (background.texts + 1);
        kind += Math.log((mine / theirs + priorPosts) / (posts + priorPosts));
      } else kind += whole && !background.holders.has(bucket) ? newToBoth * unseen : unseen;
    }
    all += kind / Math.sqrt(size || 1);
  }
  return all;
}
