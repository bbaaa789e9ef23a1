import type { Found } from '../../browsers/find-elements.ts';
import type { Page } from '../../browsers/page.ts';

/** Where her words are in a box, a rectangle a line and run: [left, top, width, height] in CSS pixels. None of a textarea. */
const wordsIn = (tab: Page, css: string) =>
  tab.eval((box) => {
    const deep = (root: Document | ShadowRoot): Element | null =>
      root.querySelector(box) ??
      [...root.querySelectorAll('*')].reduce<Element | null>(
        (found, { shadowRoot }) => found ?? (shadowRoot && deep(shadowRoot)),
        null,
      );
    const found = deep(document);
    const rects: number[][] = [];
    const walker = found && document.createTreeWalker(found, NodeFilter.SHOW_TEXT);
    while (walker?.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const { x, y, width, height } of range.getClientRects()) rects.push([x, y, width, height]);
    }
    return rects;
  }, css);

/** Does this lie upon her words? */
export async function onWords(tab: Page, box: string, { x, y, width, height }: Found): Promise<boolean> {
  return (await wordsIn(tab, box)).some(
    ([left = 0, top = 0, w = 0, h = 0]) =>
      Math.abs(left + w / 2 - x) * 2 < w + width && Math.abs(top + h / 2 - y) * 2 < h + height,
  );
}
