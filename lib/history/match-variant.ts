import type { Awaited } from './awaited';

/** Below this share of common words, what was published is another message. */
const alikeEnough = 0.7;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLocaleLowerCase().match(/[\p{L}\p{N}#@]+/gu) ?? []);

/** Share of words two texts have in common (Jaccard), 0 to 1; 1 for two texts without words that are equal. */
function alikeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - common;
  return all === 0 ? Number(a.trim() === b.trim()) : common / all;
}

/**
 * The awaited variant that was just published, or undefined when the text is none of them. A signature added or a
 * word changed at the last minute still counts; between two, the one most alike, then the newest.
 */
export function matchVariant(published: string, awaited: readonly Awaited[]): Awaited | undefined {
  const scored = awaited.map((one) => ({ one, score: alikeness(published, one.text) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (top, next) => (next.score > (top?.score ?? 0) ? next : top),
    undefined,
  );
  return best && best.score >= alikeEnough ? best.one : undefined;
}
