import type { Network } from '../networks/network';
import { inThisFrame } from './in-this-frame';

/** In the script of one network: puts it where the compose script and the picker of this frame find it. */
export function offerNetwork(network: Network): void {
  inThisFrame().networks.set(network.id, network);
}
