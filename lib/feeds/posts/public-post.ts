import { blueskyPost } from './bluesky-post';
import { mastodonPost } from './mastodon-post';
import type { PublicPost } from './post-answer';

const readers: Readonly<Record<string, (permalink: URL) => PublicPost | undefined>> = {
  bluesky: (permalink) => blueskyPost(permalink),
  mastodon: mastodonPost,
  elk: mastodonPost,
  phanpy: mastodonPost,
};

/** How to ask for a post without signing in; undefined where the network has no such door, or the page is no post's. */
export function publicPost(network: string, permalink: string | undefined): PublicPost | undefined {
  if (permalink === undefined || !URL.canParse(permalink)) return undefined;
  return Object.hasOwn(readers, network) ? readers[network]?.(new URL(permalink)) : undefined;
}

/** The one origin a network's posts are asked of, where it is always the same: its permission can be asked beforehand. */
export const publicPostOrigin = (network: string): string | undefined =>
  network === 'bluesky' ? 'https://public.api.bsky.app/*' : undefined;
