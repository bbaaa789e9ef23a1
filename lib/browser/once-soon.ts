/** Long enough for what comes in one go, short enough that nobody waits for it. Ms. */
const soon = 300;

/**
 * A call that has the work done once, a moment later, however often it is made meanwhile; made while the work is under
 * way, it is done once more afterwards. A failure is left to the next call: what is done so is found again each time.
 */
export function onceSoon(work: () => Promise<unknown>, wait = soon): () => void {
  let waiting = false;
  let working: Promise<unknown> = Promise.resolve();
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      working = working.then(() => {
        waiting = false;
        return work().catch(() => undefined);
      });
    }, wait);
  };
}
