import type { Composers } from '../compose/composers';
import type { Ports } from '../compose/ports';
import type { Network } from '../networks/network';
import { openComposer } from './open-composer';
import { shareAddress } from './share-address';

/** The composers of the sites themselves, for a box on one of them. */
export const siteComposers = ({ preferences }: Ports, networkById: (id: string) => Network): Composers => ({
  canFill: (network, text) => shareAddress(networkById(network), text, preferences.now.servers) !== undefined,
  open: (network, text) => openComposer(networkById(network), text, preferences.now.servers),
});
