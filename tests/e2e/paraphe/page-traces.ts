import type { Page } from '../../browsers/page.ts';

/** All that a page could notice of us: elements at the root, shadow roots, popovers, sheets, marked words. */
export const pageTraces = (tab: Page) =>
  tab.eval(() => ({
    roots: [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length,
    besides: document.documentElement.children.length,
    popovers: document.querySelectorAll('[popover]').length,
    sheets: document.adoptedStyleSheets.length,
    marked: CSS.highlights?.size ?? 0,
  }));
