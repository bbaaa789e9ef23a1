import { postResiduals } from '../../crosstest/forecast/post-residuals';
import type { KnownPost } from './known-post';

/** A post, and how far it did from what its account was expected to get there and then. */
export interface PostResult extends KnownPost {
  /** Log units: .7 is twice the expected. */
  readonly residual: number;
  /** Spread of such residuals then. */
  readonly sd: number;
}

/** Every known post against the forecast made from those before it on its network; the first ten only teach. */
export function postResults(
  posts: readonly KnownPost[],
  linkOf: (post: KnownPost) => string | undefined,
): readonly PostResult[] {
  const byNetwork = Map.groupBy(posts, ({ network }) => network);
  return [...byNetwork.values()].flatMap((ofOne) => {
    const past = ofOne.map((post) => {
      const link = linkOf(post);
      return {
        at: post.published,
        hour: new Date(post.published).getHours(),
        type: post.format,
        count: post.likes,
        own: post,
        ...(link === undefined ? {} : { link }),
      };
    });
    const own = new Map<unknown, KnownPost>(past.map((one) => [one, one.own]));
    return postResiduals(past).flatMap(({ post, residual, sd }) => {
      const known = own.get(post);
      return known ? [{ ...known, residual, sd }] : [];
    });
  });
}
