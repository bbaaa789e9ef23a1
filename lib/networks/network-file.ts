import type { Network } from './network';

/** Where the package keeps the script of a network: of its own, or shared by the software that runs on any host. */
export const networkFile = ({ id, onAnyHost }: Pick<Network, 'id' | 'onAnyHost'>): string =>
  `/networks/${onAnyHost ? 'on-any-host' : id}.js`;
