import { fold } from '../../history/fold';
import { pendingPosts } from '../../history/pending-posts';
import type { HistoryStore } from '../../history/store';
import { networkById } from '../../networks';
import { grantedOrigins } from '../grants';
import { grantsOf } from '../grants-of';
import { shareAddress } from '../share-address';
import { browser } from '../webext';

/** Which post of which test. */
export interface PostName {
  readonly experiment: string;
  readonly network: string;
  readonly variant: 'A' | 'B';
}

/** Where that post can be made now. */
async function addressOf({ experiment, network, variant }: PostName, history: HistoryStore): Promise<string> {
  const page = (path: string) => browser.runtime.getURL(`/${path}`);
  // Published meanwhile, stopped, or erased: its page tells, whatever it was.
  const itsPage = page(`history.html#${encodeURIComponent(experiment)}`);
  const experiments = fold((await history.read(experiment)).events);
  const post = pendingPosts(experiments, Date.now()).find(
    (one) => one.network === network && one.variant === variant,
  );
  if (!post) return itsPage;
  const { networks, servers } = grantsOf(await grantedOrigins());
  if (!networks.includes(network)) return page('options.html#networks');
  // Where no address can hold the text, its page copies it: a worker has no clipboard.
  return shareAddress(networkById(network), post.text, servers) ?? itsPage;
}

/** In the worker: opens the network's composer with the text of a post of a plan, or the page that says why not. */
export async function openPost(post: PostName, history: HistoryStore): Promise<void> {
  await browser.tabs.create({ url: await addressOf(post, history) });
}
