/** The longest this thread was held since `start`, in ms: on the clock, and of its own processor time alone. */
export interface LongestTask {
  stop(): { readonly clock: number; readonly own: number };
}

/**
 * Beats once a turn of the event loop and keeps the longest turn. On a busy machine the clock also counts the time other
 * programs had the processor; the thread's own time does not.
 */
export function longestTask(): LongestTask {
  const cpu = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let [clock, own] = [0, 0];
  let [lastClock, lastOwn] = [performance.now(), cpu()];
  let beating = true;
  const beat = () => {
    const [nowClock, nowOwn] = [performance.now(), cpu()];
    clock = Math.max(clock, nowClock - lastClock);
    own = Math.max(own, nowOwn - lastOwn);
    [lastClock, lastOwn] = [nowClock, nowOwn];
    if (beating) setImmediate(beat);
  };
  setImmediate(beat);
  return {
    stop() {
      beating = false;
      return { clock, own };
    },
  };
}
