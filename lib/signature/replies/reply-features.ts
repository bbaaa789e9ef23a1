/** FNV-1a, 32 bits (Fowler, Noll, Vo): small, fast, and the same everywhere. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
};

/** What two replies are compared by: their words and their pairs of neighbouring words, as 32-bit numbers. */
export const replyFeatures = (words: readonly string[]): ReadonlySet<number> => {
  const features = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word.length > 3) features.add(hash(word));
    if (at > 0) features.add(hash(`${words[at - 1]} ${word}`));
  }
  return features;
};
