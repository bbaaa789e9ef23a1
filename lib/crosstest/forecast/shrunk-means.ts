/** Means by key, drawn towards 0 while little is known of a key. */
export interface ShrunkMeans {
  of(key: string): number;
  add(key: string, value: number): void;
}

/** `memory` = values remembered by each mean; `doubt` = values at which half of a mean is believed. */
export function shrunkMeans(memory: number, doubt: number): ShrunkMeans {
  const means = new Map<string, { count: number; mean: number }>();
  return {
    of(key) {
      const known = means.get(key);
      return known ? (known.mean * known.count) / (known.count + doubt) : 0;
    },
    add(key, value) {
      const { count, mean } = means.get(key) ?? { count: 0, mean: 0 };
      const now = Math.min(count + 1, memory);
      means.set(key, { count: now, mean: mean + (value - mean) / now });
    },
  };
}
