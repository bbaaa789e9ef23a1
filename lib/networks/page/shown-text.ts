/** Longest text taken from one element: names, labels and posts are shorter, and the page is not ours. */
const longest = 20_000;

/** The words of an element on one line, without the invisible marks that sites put around names. */
export function shownText(element: Element | null | undefined): string {
  return (element?.textContent ?? '')
    .slice(0, longest)
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
