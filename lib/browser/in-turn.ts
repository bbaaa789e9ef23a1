/**
 * A call that has the work done from its beginning after the call, and never twice at a time: made while the work is
 * under way, it is done once more, however often it was asked for. What it reads is so never older than the last call,
 * and what it writes never takes back what a later call wrote. Each call ends as the work it waited for did.
 */
export function inTurn(work: () => Promise<void>): () => Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= before.then(() => {
      next = undefined;
      return work();
    });
    before = next.catch(() => {});
    return next;
  };
}
