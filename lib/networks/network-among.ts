import type { Network } from './network';
import type { Page } from './page/page';
import { visiblePage } from './page/visible-page';

/** The first of these networks that recognises a page. */
export function networkAmong<N extends Network>(networks: Iterable<N>, page: Page): N | undefined {
  const visible = visiblePage(page);
  for (const network of networks) if (network.recognises(visible)) return network;
  return undefined;
}
