import { closestOpen } from './closest-open';

/** Everything a person can write several words in. */
export const editables =
  'textarea, [contenteditable="true"], [contenteditable="plaintext-only"], [contenteditable=""], [role="textbox"]';

/** The controls of `container` that come after `root` in the page and hold words: where a publish button can be. */
export function wordedButtonsAfter(root: Element, container: Element): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('button, [role="button"]')].filter(
    (one) =>
      !root.contains(one) &&
      (root.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      /\p{L}/u.test(one.textContent ?? ''),
  );
}

/** Does `element` stand before `root` in the page, outside of it? */
export const standsBefore = (element: Element, root: Element): boolean =>
  (element.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !element.contains(root);

/** The smallest ancestor of `root` that holds a match of `selector` outside of `root`, no higher than `within`. */
export function ancestorHolding(root: Element, selector: string, within: string): HTMLElement | undefined {
  const highest = closestOpen(root, within);
  for (let at = root.parentElement; at; at = at.parentElement) {
    if ([...at.querySelectorAll(selector)].some((one) => !root.contains(one))) return at;
    if (at === highest) return undefined;
  }
  return undefined;
}
