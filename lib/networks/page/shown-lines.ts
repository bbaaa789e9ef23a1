const blocks = 'p, br';

/** The words of a post, its paragraphs and breaks as lines. */
export function shownLines(element: Element | null | undefined): string {
  if (!element?.querySelector(blocks)) return lines(element?.textContent ?? '');
  const copy = element.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll('br')) one.replaceWith('\n');
  const paragraphs = [...copy.querySelectorAll('p')].map((one) => one.textContent ?? '');
  return lines(paragraphs.length > 0 ? paragraphs.join('\n\n') : (copy.textContent ?? ''));
}

const lines = (text: string): string =>
  text
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '').trim())
    .join('\n')
    .trim();
