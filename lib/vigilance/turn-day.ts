import { closeDay } from './return-period';
import type { Watch } from './watch';

/** The watch as a new bin begins: at midnight (UTC) the day's peaks become history. */
export function turnDay(watch: Watch, bin: number, binsPerHour: number): Watch {
  const dayOf = (b: number) => Math.floor(b / (24 * binsPerHour));
  if (watch.bin === null || dayOf(bin) === dayOf(watch.bin)) return watch;
  // A day seen through a keyhole would make the brand look calmer than it is.
  const seenEnough = watch.seenToday >= 18 * binsPerHour;
  return {
    ...watch,
    windowPeaks: watch.windowPeaks.map((peaks) => closeDay(peaks, seenEnough)),
    burstPeaks: closeDay(watch.burstPeaks, seenEnough),
    seenToday: 0,
  };
}
