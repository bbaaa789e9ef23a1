import { accountForecast } from './account-forecast';
import { logCount, type PastPost } from './post-features';

/** A post and how far it did from what its account was expected to get then. */
export interface PostResidual {
  readonly post: PastPost;
  /** Log units: .7 is twice the expected. */
  readonly residual: number;
  /** Spread of such residuals then. */
  readonly sd: number;
}

/**
 * Every post against the forecast made from the posts before it, in order of time; the first ten only teach. For
 * cross-posted content, for parallel comparisons and for style, which all ask "how did it do, for this account?".
 */
export function postResiduals(posts: readonly PastPost[]): PostResidual[] {
  const account = accountForecast();
  return [...posts]
    .sort((a, b) => a.at - b.at)
    .flatMap((post) => {
      const expected = Number.isFinite(post.count) && post.count >= 0 ? account.expect(post) : undefined;
      account.learn(post);
      if (!expected) return [];
      const { mean, scale, df } = expected;
      return [{ post, residual: logCount(post.count) - mean, sd: scale * Math.sqrt(df / (df - 2)) }];
    });
}
