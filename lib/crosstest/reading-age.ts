const hoursByNetwork: Readonly<Record<string, number>> = {
  x: 24,
  bluesky: 24,
  mastodon: 24,
  threads: 24,
  facebook: 48,
  instagram: 48,
  linkedin: 48,
  reddit: 48,
  tumblr: 48,
  tiktok: 168,
  youtube: 168,
  pinterest: 168,
};

/**
 * The age, in hours, at which a post of this network is read: when the leader seldom changes any more. Both variants
 * are always read at the same age. Unknown networks: 48 h.
 */
export const readingAge = (network: string): number =>
  Object.hasOwn(hoursByNetwork, network) ? (hoursByNetwork[network] ?? 48) : 48;
