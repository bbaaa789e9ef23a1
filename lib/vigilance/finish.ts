/** What long work comes to, done in one go. Where others wait for the thread, take its steps one by one instead. */
export function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
