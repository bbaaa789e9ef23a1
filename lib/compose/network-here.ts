import { guarded } from '../networks/guarded';
import type { Network, Page } from '../networks/network';
import { networkAmong } from '../networks/network-among';
import { other } from '../networks/other';
import { inThisFrame } from './in-this-frame';

/** Any site without an adapter. */
export const elsewhere = guarded(other);

/** Guarded here, once for all, rather than in the script of each. */
const guards = new WeakMap<Network, Network>();
function guard(network: Network): Network {
  const known = guards.get(network) ?? guarded(network);
  guards.set(network, known);
  return known;
}

/** The network of a page, among those that the worker put into this frame. */
export const networkHere = (page: Page): Network =>
  networkAmong([...inThisFrame().networks.values()].map(guard), page) ?? elsewhere;
