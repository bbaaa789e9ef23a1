/** Buckets of the feature space: 2^20, so that two features of one text all but never share one. */
export const bucketCount = 1 << 20;

/** FNV-1a over UTF-16 code units (Fowler, Noll & Vo, public domain), folded; `seed` makes the namespace. */
export function hashFeature(seed: number, text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = from; at < to; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash & (bucketCount - 1);
}
