import type { ComposeBox } from './compose-box';
import { lostBox } from './lost-box';
import type { Network } from './network';
import { neverOurs } from './page/never-ours';
import type { Page } from './page/page';
import { safely } from './page/safely';
import { visiblePage } from './page/visible-page';

function boxOf(network: Network, root: HTMLElement, page: Page): ComposeBox | undefined {
  if (neverOurs(root)) return undefined;
  const own = safely(() => network.box(root, page));
  return own ?? (network.id === 'other' ? undefined : lostBox(network, root, page));
}

/** One adapter that fails, or that forgets what is never ours, does not take the others with it. */
export function guarded<Id extends string>(network: Network<Id>): Network<Id> {
  const { permalink, counters, ownPosts } = network;
  return {
    ...network,
    recognises: (page) => safely(() => network.recognises(page)) === true,
    box: (root, page) => safely(() => boxOf(network, root, visiblePage(page))),
    ...(permalink && { permalink: (page, text) => safely(() => permalink(visiblePage(page), text)) }),
    ...(ownPosts && { ownPosts: (page) => safely(() => ownPosts(page)) }),
    ...(counters && { counters: (page) => safely(() => counters(page)) }),
  };
}
