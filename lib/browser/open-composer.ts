import { networkById } from '../networks';
import { ask } from './ask';
import { shareAddress } from './share-address';

/** Opens the network's composer in a new tab; the text goes along in the address, else by the clipboard. */
export async function openComposer(
  id: string,
  text: string,
  servers: readonly string[],
): Promise<'filled' | 'copied'> {
  const address = shareAddress(id, text, servers);
  if (address === undefined) await navigator.clipboard.writeText(text);
  await ask('page/open', address ?? networkById(id).composer.home);
  return address === undefined ? 'copied' : 'filled';
}
