import type { HourTally } from './hour-tallies';
import { type ObserveOptions, observe } from './observe';
import type { Signal } from './signal';
import type { Watch } from './watch';

/** How long an hour may still change: a feed read late brings mentions published before. */
const settlesAfter = 24;

/**
 * The watch brought up to the present. Hours older than a day are learned for good; the last day is only tried on a
 * copy, since feeds bring mentions late. Store `learned` whenever you like: the same tallies give the same answer, so
 * that a worker killed between two steps loses nothing but time.
 */
export function followBrand(
  watch: Watch,
  tallies: readonly HourTally[],
  nowHour: number,
  options: ObserveOptions = {},
): { readonly learned: Watch; readonly signals: readonly Signal[] } {
  let learned = watch;
  let tried = watch;
  const signals: Signal[] = [];
  for (const { hour, tally } of tallies) {
    if (watch.bin !== null && hour <= watch.bin) continue;
    const { state, signal } = observe(tried, hour, tally, options);
    tried = state;
    signals.push(signal);
    if (hour <= nowHour - settlesAfter) learned = state;
  }
  return { learned, signals };
}
