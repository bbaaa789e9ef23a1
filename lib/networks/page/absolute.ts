import type { Page } from './page';

/** The address of a link of the page (or of a path), without query and fragment unless `keep`; only http(s). */
export function absolute(
  page: Page,
  link: Element | string | null | undefined,
  keep = false,
): string | undefined {
  const href = typeof link === 'string' ? link : link?.getAttribute('href');
  if (!href || !URL.canParse(href, page.url)) return undefined;
  const url = new URL(href, page.url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return keep ? url.href : url.origin + url.pathname;
}
