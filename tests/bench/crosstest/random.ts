/** A repeatable source of chance: Tommy Ettinger's mulberry32, uniform on [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A standard normal draw (Box and Muller). */
export const normalDraw = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** `count` of `total` things kept, `marked` of them marked: how many marked ones are kept (one draw at a time). */
export function hypergeometricDraw(
  total: number,
  marked: number,
  count: number,
  random: () => number,
): number {
  let kept = 0;
  // Marked things take their places one by one: far fewer steps than drawing every thing.
  let left = count;
  let places = total;
  for (let i = 0; i < marked; i += 1) {
    if (random() * places < left) {
      kept += 1;
      left -= 1;
    }
    places -= 1;
  }
  return kept;
}

/** A Poisson draw: Knuth's products for small means, a rounded normal above 200. */
export function poissonDraw(mean: number, random: () => number): number {
  if (mean > 200) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalDraw(random)));
  const floor = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > floor; product *= random()) count += 1;
  return Math.max(0, count);
}

/** A fixed half for a name: the same unit falls on the same side every time (FNV-1a). */
export function halfOf(name: string): 0 | 1 {
  let hash = 0x811c9dc5;
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 16) & 1) as 0 | 1;
}
