/** Ms of work before others have their turn. */
const slice = 10;

/** What long work comes to, a few milliseconds at a time: messages and feeds that arrive meanwhile are not kept waiting. */
export async function inSlices<T>(steps: Generator<undefined, T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
