import { sameText } from './same-text';
import { shownText } from './shown-text';

/** The first word, when sites show it as it was written: links and mentions come otherwise. */
function opening(text: string): string {
  const [word = ''] = text.trim().split(/\s+/u, 1);
  return /[.:@/]/u.test(word) ? '' : word;
}

/** Does some part of this element, itself included, say what was written? For sites that mark no part as the words. */
export const says = (element: Element, text: string): boolean =>
  (element.textContent ?? '').includes(opening(text)) &&
  [element, ...element.querySelectorAll('*')].some((part) => sameText(shownText(part), text));
