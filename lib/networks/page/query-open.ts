import type { Page } from './page';

/**
 * Every match in the document and in the open shadow roots of `hosts` (selectors), document first.
 * Named hosts, not every element: walking a whole feed for shadow roots would cost more than the keystroke.
 */
export function queryOpen(page: Page, selector: string, hosts = ''): HTMLElement[] {
  const trees: ParentNode[] = [page.document];
  if (hosts) {
    for (const host of page.document.querySelectorAll(hosts))
      if (host.shadowRoot) trees.push(host.shadowRoot);
  }
  return trees.flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(selector)]);
}
