/** A network shows a new post at its own pace; after this it is left without its address. */
const patience = 15_000;
const step = 300;

/**
 * Asks `look` again and again for the address of what was just published, until it answers, the time is up, or
 * the signal aborts. Only ever started by a publication, never idle.
 */
export function locate(look: () => string | undefined, signal: AbortSignal): Promise<string | undefined> {
  const until = performance.now() + patience;
  return new Promise((resolve) => {
    const again = () => {
      const found = signal.aborted ? undefined : look();
      if (found !== undefined || signal.aborted || performance.now() > until) resolve(found);
      else setTimeout(again, step);
    };
    again();
  });
}
