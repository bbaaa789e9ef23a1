import { type ObserveOptions, observe } from '../../../lib/vigilance/observe';
import { newWatch, type Watch } from '../../../lib/vigilance/watch';
import type { BurstShape } from './burst-shapes';
import type { HourlySeries } from './hourly-series';
import type { VendorRule } from './vendor-rules';

/** How a detector scores every hour of a brand, and each hour of a burst laid over it. */
export interface Trial {
  readonly scores: readonly number[];
  readonly during: (burst: Injected) => readonly number[];
}

/** A burst laid over a brand: what is added from hour `at` on. */
export interface Injected {
  readonly at: number;
  readonly added: readonly number[];
  readonly shape: BurstShape;
}

/** Ours: the watch is kept at the hours where a burst will start, and goes on from there with the burst added. */
export function ourTrial(
  { counts, start }: HourlySeries,
  onsets: ReadonlySet<number>,
  options: ObserveOptions,
): Trial {
  const kept = new Map<number, Watch>();
  let watch = newWatch();
  const scores = counts.map((count, i) => {
    if (onsets.has(i)) kept.set(i, watch);
    const { state, signal } = observe(watch, start + i, count, options);
    watch = state;
    return signal.rarity;
  });
  const during = ({ at, added }: Injected) => {
    let now = kept.get(at) ?? newWatch();
    return added.map((extra, j) => {
      const { state, signal } = observe(now, start + at + j, (counts[at + j] ?? 0) + extra, options);
      now = state;
      return signal.rarity;
    });
  };
  return { scores, during };
}

export function vendorTrial({ counts }: HourlySeries, { score }: VendorRule): Trial {
  const during = ({ at, added }: Injected) => {
    const changed = counts.map((count, i) => count + (added[i - at] ?? 0));
    return added.map((_, j) => score(changed, at + j));
  };
  return { scores: counts.map((_, i) => score(counts, i)), during };
}
