import type { Network } from '../networks/network';
import { ask } from './ask';
import { shareAddress } from './share-address';

/** Opens the network's composer in a new tab; the text goes along in the address, else by the clipboard. */
export async function openComposer(
  network: Network,
  text: string,
  servers: readonly string[],
): Promise<'filled' | 'copied'> {
  const address = shareAddress(network, text, servers);
  if (address === undefined) await navigator.clipboard.writeText(text);
  await ask('page/open', address ?? network.composer.home);
  return address === undefined ? 'copied' : 'filled';
}
