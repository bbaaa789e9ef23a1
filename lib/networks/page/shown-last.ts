/**
 * The last of the elements that is on screen; the last of all when none has a size (a page not laid out).
 * Apps keep the pages one came from, hidden, before the current one.
 */
export function shownLast<T extends Element>(elements: Iterable<T>): T | undefined {
  const all = [...elements];
  return all.findLast((one) => one.getClientRects().length > 0) ?? all.at(-1);
}
